package org.commonground.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.port.RegisterIndex;
import org.commonground.core.register.Entry;
import org.commonground.core.register.IndexedPage;

/** Keeps the index in the app's own table. Of two nodes that add the same record at once, the second tries again. */
public final class AoRegisterIndex implements RegisterIndex {
    private static final int TRIES = 3;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int KEYS_AT_ONCE = 100;
    private final ActiveObjects ao;

    /** Works on the app's tables. */
    public AoRegisterIndex(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void replace(IndexedPage page) {
        for (int attempt = 1;; attempt++) {
            try {
                Tables.tell(() -> ao.executeInTransaction(() -> {
                    write(page);
                    return null;
                }));
                return;
            } catch (NotAvailable e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void write(IndexedPage page) {
        RegisterEntryRow[] rows = rows(page.id());
        if (Arrays.stream(rows).anyMatch(row -> row.getPageVersion() > page.version())) {
            return;
        }
        List<Entry> entries = page.entries();
        for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
            if (ordinal < rows.length) {
                RegisterRows.change(rows[ordinal], ordinal, page, entries.get(ordinal));
            } else {
                Map<String, Object> values = RegisterRows.values(page, entries.get(ordinal));
                values.put("PAGE_ID", page.id());
                values.put("RECORD_ORDINAL", ordinal);
                ao.create(RegisterEntryRow.class, values);
            }
        }
        ao.deleteWithSQL(RegisterEntryRow.class, "PAGE_ID = ? AND RECORD_ORDINAL >= ?", page.id(), entries.size());
    }

    private RegisterEntryRow[] rows(long page) {
        RegisterEntryRow[] rows = ao.find(RegisterEntryRow.class, Query.select().where("PAGE_ID = ?", page));
        Arrays.sort(rows, Comparator.comparing(RegisterEntryRow::getRecordOrdinal));
        return rows;
    }

    @Override
    public void remove(long page) {
        Tables.tell(() -> ao.deleteWithSQL(RegisterEntryRow.class, "PAGE_ID = ?", page));
    }

    @Override
    public void removeSpace(String spaceKey) {
        Tables.tell(() -> ao.deleteWithSQL(RegisterEntryRow.class, "SPACE_KEY = ?", spaceKey));
    }

    @Override
    public Found find(Set<String> spaceKeys, int most) {
        // one more than the first page can have, so that it is never cut
        int mostRows = Math.max(most * RECORDS_PER_PAGE, IndexedPage.MOST_ENTRIES) + 1;
        Query query = Query.select().order("PAGE_ID DESC").limit(mostRows);
        if (!spaceKeys.isEmpty()) {
            query.where("SPACE_KEY IN (" + "?, ".repeat(spaceKeys.size() - 1) + "?)", spaceKeys.toArray());
        }
        RegisterEntryRow[] rows = read(query);
        Map<Long, List<RegisterEntryRow>> pages = new LinkedHashMap<>();
        Arrays.stream(rows).forEach(row -> pages.computeIfAbsent(row.getPageId(), id -> new ArrayList<>()).add(row));
        boolean cut = rows.length == mostRows;
        if (cut) {
            // its other records may lie beyond the limit
            pages.remove(rows[rows.length - 1].getPageId());
        }
        return new Found(pages.values().stream().limit(most).map(RegisterRows::page).toList(), cut || pages.size() > most);
    }

    @Override
    public long newest() {
        return Arrays.stream(read(Query.select().order("PAGE_ID DESC").limit(1))).mapToLong(RegisterEntryRow::getPageId).findFirst()
            .orElse(0);
    }

    @Override
    public Set<String> issueKeys(long page) {
        return Arrays.stream(read(Query.select().where("PAGE_ID = ?", page))).flatMap(row -> RegisterRows.issueKeys(row).stream())
            .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Set<Long>> about(Set<String> issueKeys, int most) {
        Map<String, Set<Long>> about = new HashMap<>();
        List<String> keys = List.copyOf(issueKeys);
        for (int start = 0; start < keys.size(); start += KEYS_AT_ONCE) {
            List<String> some = keys.subList(start, Math.min(keys.size(), start + KEYS_AT_ONCE));
            // finds more than is meant, as SKY-12 for SKY-1; the rows say which
            Query query = Query.select().where("ISSUE_KEYS LIKE ?" + " OR ISSUE_KEYS LIKE ?".repeat(some.size() - 1),
                some.stream().map(key -> "%" + key + "%").toArray()).order("PAGE_ID DESC").limit(most);
            for (RegisterEntryRow row : read(query)) {
                RegisterRows.issueKeys(row).stream().filter(issueKeys::contains)
                    .forEach(key -> about.computeIfAbsent(key, any -> new HashSet<>()).add(row.getPageId()));
            }
        }
        return about;
    }

    private RegisterEntryRow[] read(Query query) {
        return Tables.ask(() -> ao.find(RegisterEntryRow.class, query));
    }

    @Override
    public long records() {
        return Tables.ask(() -> ao.count(RegisterEntryRow.class, Query.select()));
    }

    @Override
    public Set<Long> pages() {
        return pagesWhere("ID > ?");
    }

    @Override
    public Set<Long> pages(String spaceKey) {
        return pagesWhere("ID > ? AND SPACE_KEY = ?", spaceKey);
    }

    /** The pages of the rows after an id, which is the first parameter; some rows at a time. */
    private Set<Long> pagesWhere(String after, Object... others) {
        Set<Long> pages = new HashSet<>();
        Object[] parameters = Stream.concat(Stream.of(-1), Arrays.stream(others)).toArray();
        RegisterEntryRow[] rows;
        do {
            rows = read(Query.select().where(after, parameters.clone()).order("ID ASC").limit(ROWS_AT_ONCE));
            for (RegisterEntryRow row : rows) {
                pages.add(row.getPageId());
                parameters[0] = row.getID();
            }
        } while (rows.length == ROWS_AT_ONCE);
        return pages;
    }
}
