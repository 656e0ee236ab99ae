package org.commonground.sandbox.confluence;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes pages and their versions in a transaction. */
final class PageRows {
    private final Transaction transaction;

    PageRows(Transaction transaction) {
        this.transaction = transaction;
    }

    long insert(Draft draft) throws SQLException {
        long id = transaction.insert("INSERT INTO wiki_page (space_key, parent_id, title, current_version, creator, created)"
                        + " VALUES (?, ?, ?, 1, ?, ?)", draft.spaceKey(), draft.parentId(), draft.title(), draft.author(),
                draft.saved().toEpochMilli());
        insertVersion(id, 1, draft);
        return id;
    }

    /** Adds a version unless the page has moved on from the base; the first statement locks the page's row. */
    boolean update(long id, int base, Draft draft) throws SQLException {
        int changed = transaction.update("UPDATE wiki_page SET current_version = ?, title = ? WHERE id = ?"
                + " AND current_version = ?", base + 1, draft.title(), id, base);
        if (changed == 1) {
            insertVersion(id, base + 1, draft);
        }
        return changed == 1;
    }

    private void insertVersion(long id, int number, Draft draft) throws SQLException {
        transaction.update("INSERT INTO wiki_version (page_id, version_number, body, author, saved, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?)", id, number, draft.body(), draft.author(),
                draft.saved().toEpochMilli(), draft.comment());
    }

    void restrict(long id, List<Restriction> lines) throws SQLException {
        transaction.update("DELETE FROM wiki_restriction WHERE page_id = ?", id);
        for (Restriction line : List.copyOf(new java.util.LinkedHashSet<>(lines))) {
            transaction.update("INSERT INTO wiki_restriction (page_id, is_group, name) VALUES (?, ?, ?)",
                    id, line.group(), line.name());
        }
    }

    void addSpace(Space space) throws SQLException {
        boolean there = transaction.first("SELECT 1 FROM wiki_space WHERE space_key = ?", row -> 1, space.key()).isPresent();
        if (!there) {
            transaction.update("INSERT INTO wiki_space (space_key, name) VALUES (?, ?)", space.key(), space.name());
        }
    }

    void load(LoadedPage page) throws SQLException {
        Draft draft = page.draft().below(id(page.draft().spaceKey(), page.parentTitle()).orElse(0L));
        Optional<Long> known = id(draft.spaceKey(), draft.title());
        long id;
        if (known.isPresent()) {
            id = known.get();
            addVersionIfChanged(id, draft);
        } else {
            id = insert(draft);
        }
        if (!page.restrictions().isEmpty()) {
            restrict(id, page.restrictions());
        }
    }

    private void addVersionIfChanged(long id, Draft draft) throws SQLException {
        record Current(int number, String body) {
        }
        Current current = transaction.first("SELECT v.version_number, v.body FROM wiki_version v JOIN wiki_page p"
                + " ON p.id = v.page_id AND p.current_version = v.version_number WHERE p.id = ?",
                row -> new Current(row.getInt(1), row.getString(2)), id).orElseThrow();
        if (!current.body().equals(draft.body())) {
            update(id, current.number(), draft);
        }
    }

    private Optional<Long> id(String spaceKey, String title) throws SQLException {
        return transaction.first("SELECT id FROM wiki_page WHERE space_key = ? AND title = ? AND trashed = 0", row -> row.getLong(1),
                spaceKey, title);
    }
}
