package org.commonground.sandbox.confluence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.sandbox.confluence.api.PlayedPages;
import org.commonground.sandbox.confluence.events.Happening;
import org.commonground.sandbox.confluence.storage.Surroundings;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.SandboxUser;

/** The stored spaces and pages. Reading asks who reads; writing leaves that check to its caller. */
public final class Wiki {
    private static final String PAGES = """
            SELECT p.id, p.space_key, p.parent_id, p.title, p.current_version, p.creator, p.created, v.author, v.saved,
              EXISTS (SELECT 1 FROM wiki_restriction r WHERE r.page_id = p.id) AS restricted
            FROM wiki_page p JOIN wiki_version v ON v.page_id = p.id AND v.version_number = p.current_version
            WHERE p.trashed = 0""";

    private final Database database;
    private final Listeners listeners;

    /** Opens the wiki and creates its tables when they are missing; nobody is told of changes. */
    public Wiki(Database database) {
        this(database, Listeners.NONE);
    }

    /** Opens the wiki; who listens is told of pages that are created and edited, but not of those that are loaded. */
    public Wiki(Database database, Listeners listeners) {
        this.database = database;
        this.listeners = listeners;
        Tables.createMissing(database);
    }

    public boolean isEmpty() {
        return database.query("SELECT COUNT(*) FROM wiki_space", row -> row.getInt(1)).get(0) == 0;
    }

    /** Returns the spaces by name; none for those who may not see them. */
    public List<Space> spaces(Optional<SandboxUser> user) {
        return Access.maySee(user)
                ? database.query("SELECT space_key, name FROM wiki_space ORDER BY name",
                        row -> new Space(row.getString(1), row.getString(2)))
                : List.of();
    }

    public Optional<Space> space(String key, Optional<SandboxUser> user) {
        return spaces(user).stream().filter(s -> s.key().equalsIgnoreCase(key)).findFirst();
    }

    /** Returns what the person sees of all spaces, in two queries. */
    public VisiblePages pages(Optional<SandboxUser> user) {
        return visible(PAGES, user);
    }

    /** Returns what the person sees of one space, in two queries. */
    public VisiblePages pagesOf(String spaceKey, Optional<SandboxUser> user) {
        return visible(PAGES + " AND p.space_key = ?", user, spaceKey);
    }

    private VisiblePages visible(String sql, Optional<SandboxUser> user, Object... values) {
        List<Page> pages = database.query(sql, row -> new Page(row.getLong(1), row.getString(2), row.getLong(3),
                row.getString(4), row.getInt(5), row.getString(6), Instant.ofEpochMilli(row.getLong(7)), row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)), row.getBoolean(10)), values);
        record Line(long page, Restriction restriction) {
        }
        Map<Long, List<Restriction>> restrictions = database.query(
                "SELECT page_id, is_group, name FROM wiki_restriction",
                row -> new Line(row.getLong(1), new Restriction(row.getBoolean(2), row.getString(3)))).stream()
                .collect(Collectors.groupingBy(Line::page, Collectors.mapping(Line::restriction, Collectors.toList())));
        return new VisiblePages(pages, restrictions, user);
    }

    /** Returns the visible pages whose title or current text holds the words, case ignored, by title. */
    public List<Page> search(String words, Optional<SandboxUser> user) {
        String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        Set<Long> found = Set.copyOf(database.query("SELECT p.id FROM wiki_page p JOIN wiki_version v ON v.page_id = p.id"
                + " AND v.version_number = p.current_version WHERE p.trashed = 0 AND (LOWER(p.title) LIKE ? ESCAPE '!'"
                + " OR LOWER(v.body) LIKE ? ESCAPE '!')", row -> row.getLong(1), pattern, pattern));
        return pages(user).list().stream().filter(p -> found.contains(p.id())).toList();
    }

    public PageVersion version(Page page, int number) {
        return versions("body", "page_id = ? AND version_number = ?", page.id(), number).stream().findFirst().orElseThrow();
    }

    public PageVersion current(Page page) {
        return version(page, page.version());
    }

    /** Returns the versions without their text, the newest first. */
    public List<PageVersion> history(Page page) {
        return versions("''", "page_id = ?", page.id());
    }

    private List<PageVersion> versions(String body, String where, Object... values) {
        return database.query("SELECT version_number, " + body + ", author, saved, note FROM wiki_version WHERE " + where
                + " ORDER BY version_number DESC", row -> new PageVersion(row.getInt(1), row.getString(2),
                row.getString(3), Instant.ofEpochMilli(row.getLong(4)), row.getString(5)), values);
    }

    /**
     * Stores a new page and returns its id, or nothing when the space has a page of this title, which its reader may not
     * be allowed to see.
     */
    public Optional<Long> create(Draft draft) {
        if (isTaken(draft.spaceKey(), draft.title(), 0)) {
            return Optional.empty();
        }
        long id = Transaction.run(database, t -> new PageRows(t).insert(draft));
        listeners.tell(Happening.CREATED, id);
        return Optional.of(id);
    }

    /** Says whether another page of the space has this title. */
    public boolean isTaken(String spaceKey, String title, long exceptPage) {
        return !database.query("SELECT id FROM wiki_page WHERE space_key = ? AND title = ? AND trashed = 0 AND id <> ?",
                row -> row.getLong(1), spaceKey, title, exceptPage).isEmpty();
    }

    /**
     * Stores a new version, or nothing when somebody else has saved meanwhile.
     *
     * @param base the version on which the text builds
     * @return whether it was stored
     */
    public boolean save(Page page, int base, Draft draft) {
        boolean saved = Transaction.run(database, t -> new PageRows(t).update(page.id(), base, draft));
        if (saved) {
            listeners.tell(Happening.UPDATED, page.id());
        }
        return saved;
    }

    /** Replaces the list of those who may see the page; an empty list opens it. */
    public void restrict(Page page, List<Restriction> lines) {
        Transaction.run(database, t -> {
            new PageRows(t).restrict(page.id(), lines);
            return null;
        });
    }

    /** Returns who may see the page; nobody named means everybody who sees the space. */
    public List<Restriction> restrictions(long page) {
        return database.query("SELECT is_group, name FROM wiki_restriction WHERE page_id = ? ORDER BY name",
                row -> new Restriction(row.getBoolean(1), row.getString(2)), page);
    }

    /** Returns the page's labels by name. */
    public List<String> labels(long page) {
        return database.query("SELECT name FROM wiki_label WHERE page_id = ? ORDER BY name", row -> row.getString(1), page);
    }

    /** Returns the page's comments, the oldest first. */
    public List<Comment> comments(long page) {
        return database.query("SELECT id, body, author, saved FROM wiki_comment WHERE page_id = ? ORDER BY id",
                row -> new Comment(row.getLong(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4))), page);
    }

    /** Returns the pages of a space that are in the trash, by title. */
    public List<Trashed> trash(String spaceKey) {
        return database.query("SELECT id, title FROM wiki_page WHERE space_key = ? AND trashed <> 0 ORDER BY title",
                row -> new Trashed(row.getLong(1), row.getString(2)), spaceKey);
    }

    /** A page in the trash. */
    public record Trashed(long id, String title) {
    }

    /** Returns what is around a page while it is rendered for somebody; 0 for a page that is not stored yet. */
    public Surroundings around(long page, Optional<SandboxUser> user) {
        return new StoredSurroundings(this, new PlayedPages(database), page, user, Set.of(page));
    }

    /** Stores spaces and pages, all or none. */
    public void load(List<Space> spaces, List<LoadedPage> pages) {
        Transaction.run(database, t -> {
            PageRows rows = new PageRows(t);
            for (Space space : spaces) {
                rows.addSpace(space);
            }
            for (LoadedPage page : pages) {
                rows.load(page);
            }
            return null;
        });
    }
}
