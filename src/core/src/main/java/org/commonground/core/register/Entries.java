package org.commonground.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.discovery.Decision;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.feasibility.Dissent;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.page.PageRecords;
import org.commonground.core.page.ReadRecords;

/** What the index keeps of a page: its records, read from the storage format. */
public final class Entries {
    private final ReadRecords records;

    /** Reads records with this. */
    public Entries(ReadRecords records) {
        this.records = records;
    }

    /** What is to be kept of the page; a page that cannot be read has no entries. */
    public IndexedPage of(PageSource page) {
        PageRecords found = records.of(page.storage());
        List<Entry> entries = new ArrayList<>();
        found.discoveries().forEach(record -> entries.add(discovery(record)));
        found.feasibilities().forEach(record -> entries.add(feasibility(record)));
        return new IndexedPage(page.id(), page.version(), page.spaceKey(), page.labels(), entries);
    }

    private static Entry discovery(DiscoveryRecord record) {
        return new Entry(Kind.DISCOVERY, record.summary().decision().map(Decision::id).orElse(""), record.summary().owner(),
            record.summary().date(), new Entry.Facts(record.completeness().percent(), OpenDissent.NONE, record.summary().issueKeys()));
    }

    private static Entry feasibility(FeasibilityRecord record) {
        List<Dissent> open = record.body().openDissent();
        int blockers = (int) open.stream().filter(dissent -> dissent.kind() == Dissent.Kind.BLOCKER).count();
        return new Entry(Kind.FEASIBILITY, record.notes().verdict().map(Verdict::id).orElse(""), "", record.notes().date(),
            new Entry.Facts(record.completeness().percent(), new OpenDissent(open.size() - blockers, blockers), record.notes().issueKeys()));
    }
}
