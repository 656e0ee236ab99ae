package org.commonground.sandbox.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.HostSession;

/** Reads pages from the tables; each call is one statement. */
final class PageReads {
    private static final String PAGES = "SELECT p.id, p.space_key, s.name, p.title, p.current_version, p.created, v.saved, p.trashed"
            + " FROM wiki_page p JOIN wiki_space s ON s.space_key = p.space_key JOIN wiki_version v ON v.page_id = p.id"
            + " AND v.version_number = p.current_version WHERE p.id ";
    private final Database database;

    PageReads(Database database) {
        this.database = database;
    }

    Optional<Page> page(long id) {
        return pages("= " + id).stream().findFirst();
    }

    List<Page> pages(Iterable<Long> ids) {
        String list = StreamSupport.stream(ids.spliterator(), false).map(String::valueOf).collect(Collectors.joining(", "));
        return list.isEmpty() ? List.of() : pages("IN (" + list + ")");
    }

    private List<Page> pages(String which) {
        return database.query(PAGES + which, row -> new PlayedPage(new PageRow(row.getLong(1), row.getString(2), row.getString(3),
                row.getString(4), row.getInt(5), row.getLong(6), row.getLong(7), row.getLong(8)), this));
    }

    String body(PageRow page) {
        HostSession.require();
        return database.query("SELECT body FROM wiki_version WHERE page_id = ? AND version_number = ?", row -> row.getString(1),
                page.id(), page.version()).stream().findFirst().orElse("");
    }

    List<Label> labels(long page) {
        HostSession.require();
        return database.query("SELECT name FROM wiki_label WHERE page_id = ? ORDER BY name", row -> label(row.getString(1)), page);
    }

    List<Long> idsOf(String spaceKey) {
        return database.query("SELECT id FROM wiki_page WHERE space_key = ? AND trashed = 0 ORDER BY id", row -> row.getLong(1), spaceKey);
    }

    List<PlayedSpace> spaces() {
        return database.query("SELECT space_key, name FROM wiki_space ORDER BY space_key",
                row -> new PlayedSpace(row.getString(1), row.getString(2)));
    }

    private static Label label(String name) {
        return new Label() {
            @Override
            public String getName() {
                return name;
            }
        };
    }
}
