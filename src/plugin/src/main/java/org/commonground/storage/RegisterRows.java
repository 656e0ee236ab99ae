package org.commonground.storage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.register.Entry;
import org.commonground.core.register.IndexedPage;
import org.commonground.core.register.Kind;
import org.commonground.core.register.OpenDissent;

/** Turns entries into rows and back. */
final class RegisterRows {
    private RegisterRows() {
    }

    /** The columns that are not the row's identity, by their names in the database. */
    static Map<String, Object> values(IndexedPage page, Entry entry) {
        Map<String, Object> values = new HashMap<>();
        values.put("PAGE_VERSION", page.version());
        values.put("SPACE_KEY", page.spaceKey());
        values.put("RECORD_KIND", entry.kind().name());
        values.put("RECORD_STATE", entry.state());
        values.put("OWNER_NAME", entry.owner());
        values.put("RECORD_DAY", day(entry));
        values.put("FILLED_PERCENT", entry.facts().percent());
        values.put("OPEN_CONCERNS", entry.facts().dissent().concerns());
        values.put("OPEN_BLOCKERS", entry.facts().dissent().blockers());
        values.put("ISSUE_KEYS", String.join("\n", entry.facts().issueKeys()));
        values.put("LABEL_NAMES", String.join("\n", page.labels()));
        return values;
    }

    static void change(RegisterEntryRow row, int ordinal, IndexedPage page, Entry entry) {
        row.setRecordOrdinal(ordinal);
        row.setPageVersion(page.version());
        row.setSpaceKey(page.spaceKey());
        row.setRecordKind(entry.kind().name());
        row.setRecordState(entry.state());
        row.setOwnerName(entry.owner());
        row.setRecordDay(day(entry));
        row.setFilledPercent(entry.facts().percent());
        row.setOpenConcerns(entry.facts().dissent().concerns());
        row.setOpenBlockers(entry.facts().dissent().blockers());
        row.setIssueKeys(String.join("\n", entry.facts().issueKeys()));
        row.setLabelNames(String.join("\n", page.labels()));
        row.save();
    }

    private static String day(Entry entry) {
        return entry.date().map(LocalDate::toString).orElse("");
    }

    /** The page of these rows, which are all of one page. */
    static IndexedPage page(List<RegisterEntryRow> rows) {
        RegisterEntryRow first = rows.get(0);
        return new IndexedPage(first.getPageId(), first.getPageVersion(), first.getSpaceKey(), Set.copyOf(lines(first.getLabelNames())),
            rows.stream().sorted(Comparator.comparing(RegisterEntryRow::getRecordOrdinal)).map(RegisterRows::entry).toList());
    }

    private static Entry entry(RegisterEntryRow row) {
        return new Entry(Kind.valueOf(row.getRecordKind()), text(row.getRecordState()), text(row.getOwnerName()),
            Optional.of(text(row.getRecordDay())).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            new Entry.Facts(row.getFilledPercent(), new OpenDissent(row.getOpenConcerns(), row.getOpenBlockers()),
                issueKeys(row)));
    }

    /** The issues that a record is about. */
    static List<String> issueKeys(RegisterEntryRow row) {
        return lines(row.getIssueKeys());
    }

    /** Some databases keep an empty text as none. */
    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static List<String> lines(String value) {
        return text(value).lines().filter(line -> !line.isEmpty()).toList();
    }
}
