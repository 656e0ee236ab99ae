package org.commonground.sandbox.confluence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.confluence.events.Happening;
import org.commonground.sandbox.host.Database;

/**
 * What happens to pages beside reading and editing them: move, trash, restore, purge, labels, comments, a space removed.
 * Permissions are its caller's business. Each change is told to whoever listens after it was stored, as Confluence tells
 * its listeners: on the same thread.
 */
public final class Lifecycle {
    private final Database database;
    private final Listeners listeners;

    /** Works on the wiki's tables. */
    public Lifecycle(Database database, Listeners listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    /** Moves a page and all below it to another parent, perhaps in another space; 0 is the top. */
    public void move(Page page, String spaceKey, long parent) {
        run(t -> {
            t.update("UPDATE wiki_page SET parent_id = ? WHERE id = ?", parent, page.id());
            for (long id : below(t, page.id())) {
                t.update("UPDATE wiki_page SET space_key = ? WHERE id = ?", spaceKey, id);
            }
        });
        listeners.tellMoved(page.id(), page.spaceKey());
    }

    /** Puts a page in the trash; the pages below it go up to its parent. */
    public void trash(Page page) {
        run(t -> {
            t.update("UPDATE wiki_page SET parent_id = ? WHERE parent_id = ?", page.parentId(), page.id());
            t.update("UPDATE wiki_page SET trashed = id WHERE id = ?", page.id());
        });
        listeners.tell(Happening.TRASHED, page.id());
    }

    /** Takes a page out of the trash, to the top of its space; says whether its title was still free. */
    public boolean restore(long id) {
        boolean restored = Transaction.run(database, t -> {
            boolean free = t.first("SELECT 1 FROM wiki_page o JOIN wiki_page p ON p.space_key = o.space_key AND p.title = o.title"
                    + " WHERE p.id = ? AND o.trashed = 0", row -> 1, id).isEmpty();
            return free && t.update("UPDATE wiki_page SET trashed = 0, parent_id = 0 WHERE id = ? AND trashed <> 0", id) == 1;
        });
        if (restored) {
            listeners.tell(Happening.RESTORED, id);
        }
        return restored;
    }

    /** Deletes a page in the trash for good. */
    public void purge(long id) {
        listeners.tell(Happening.REMOVED, id);
        run(t -> delete(t, id));
    }

    /** Adds a label, lower case as Confluence keeps it; one that is there already changes nothing. */
    public void addLabel(long page, String name) {
        boolean added = Transaction.run(database, t -> {
            boolean there = t.first("SELECT 1 FROM wiki_label WHERE page_id = ? AND name = ?", row -> 1, page, name).isPresent();
            return !there && t.update("INSERT INTO wiki_label (page_id, name) VALUES (?, ?)", page, name) == 1;
        });
        if (added) {
            listeners.tell(Happening.LABELLED, page);
        }
    }

    /** Takes a label away. */
    public void removeLabel(long page, String name) {
        if (Transaction.run(database, t -> t.update("DELETE FROM wiki_label WHERE page_id = ? AND name = ?", page, name)) == 1) {
            listeners.tell(Happening.UNLABELLED, page);
        }
    }

    /** Deletes a space with all its pages; tells of the space only, as Confluence does. */
    public void removeSpace(String key) {
        listeners.tellSpaceRemoved(key);
        run(t -> {
            for (long id : ids(t, "SELECT id FROM wiki_page WHERE space_key = ?", key)) {
                delete(t, id);
            }
            t.update("DELETE FROM wiki_space WHERE space_key = ?", key);
        });
    }

    /** Adds a comment. */
    public void comment(long page, String body, String author, long saved) {
        run(t -> t.update("INSERT INTO wiki_comment (page_id, body, author, saved) VALUES (?, ?, ?, ?)", page, body, author, saved));
    }

    private static void delete(Transaction t, long id) throws SQLException {
        for (String table : List.of("wiki_version", "wiki_restriction", "wiki_label", "wiki_comment")) {
            t.update("DELETE FROM " + table + " WHERE page_id = ?", id);
        }
        t.update("DELETE FROM wiki_page WHERE id = ?", id);
    }

    /** The page and all below it. */
    private static List<Long> below(Transaction t, long root) throws SQLException {
        List<Long> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            for (long child : ids(t, "SELECT id FROM wiki_page WHERE parent_id = ?", all.get(i))) {
                if (!all.contains(child)) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    private static List<Long> ids(Transaction t, String sql, Object value) throws SQLException {
        return t.all(sql, row -> row.getLong(1), value);
    }

    private void run(Step step) {
        Transaction.run(database, t -> {
            step.in(t);
            return Optional.empty();
        });
    }

    private interface Step {
        void in(Transaction transaction) throws SQLException;
    }
}
