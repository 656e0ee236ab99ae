package org.commonground.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonground.core.port.RegisterIndex;
import org.commonground.core.register.Entry;
import org.commonground.core.register.IndexedPage;

/** What the register's index keeps of pages, one row a record. It can be built anew from the pages at any time. */
public final class RegisterPart implements StoredPart {
    /** The most pages that are exported, so that one request does not exhaust the memory. */
    static final int MOST_PAGES = 100_000;
    private final RegisterIndex index;

    /** Reads this. */
    public RegisterPart(RegisterIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String meaning() {
        return "What the register keeps of the records on pages, one row a record; labels and issues are separated by spaces. "
            + "It follows from the pages and can be built anew from them. At most " + MOST_PAGES + " pages, or "
            + RegisterIndex.RECORDS_PER_PAGE + " times as many records, the latest first.";
    }

    @Override
    public List<String> columns() {
        return List.of("page_id", "page_version", "space_key", "labels", "record", "state", "owner", "date", "percent", "open_concerns",
            "open_blockers", "issues");
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        index.find(Set.of(), MOST_PAGES).pages().forEach(page -> page.entries().forEach(entry -> rows.add(row(page, entry))));
        return rows;
    }

    @Override
    public long count() {
        return index.records();
    }

    private static List<String> row(IndexedPage page, Entry entry) {
        return List.of(Long.toString(page.id()), Integer.toString(page.version()), page.spaceKey(),
            String.join(" ", page.labels().stream().sorted().toList()), entry.kind().name().toLowerCase(Locale.ROOT), entry.state(),
            entry.owner(), entry.date().map(Object::toString).orElse(""), Integer.toString(entry.facts().percent()),
            Integer.toString(entry.facts().dissent().concerns()), Integer.toString(entry.facts().dissent().blockers()),
            String.join(" ", entry.facts().issueKeys()));
    }
}
