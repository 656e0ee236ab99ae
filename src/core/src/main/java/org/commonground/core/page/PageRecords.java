package org.commonground.core.page;

import java.util.List;
import java.util.Optional;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.markup.Reading;

/**
 * The records of one page, in the order in which they stand there.
 *
 * @param discoveries   the discovery summaries
 * @param feasibilities the feasibility notes
 * @param unreadable    why the page cannot be read; then both lists are empty
 */
public record PageRecords(List<DiscoveryRecord> discoveries, List<FeasibilityRecord> feasibilities,
                          Optional<Reading.Unreadable> unreadable) {

    /** Of a page without any. */
    public static final PageRecords NONE = new PageRecords(List.of(), List.of(), Optional.empty());

    /** Keeps its own copies of the lists. */
    public PageRecords {
        discoveries = List.copyOf(discoveries);
        feasibilities = List.copyOf(feasibilities);
    }

    /** Whether the page holds a record at all. */
    public boolean any() {
        return !discoveries.isEmpty() || !feasibilities.isEmpty();
    }
}
