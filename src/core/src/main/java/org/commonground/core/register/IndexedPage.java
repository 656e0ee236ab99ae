package org.commonground.core.register;

import java.util.List;
import java.util.Set;

/**
 * What the index keeps of one page that holds records.
 *
 * @param id       the page
 * @param version  the page's version that was read
 * @param spaceKey where the page was then
 * @param labels   its labels then
 * @param entries  its records, those of discovery first
 */
public record IndexedPage(long id, int version, String spaceKey, Set<String> labels, List<Entry> entries) {

    /** The most records of one page that are kept; nobody writes more by hand. */
    public static final int MOST_ENTRIES = 100;

    /** Keeps its own copies, and at most {@link #MOST_ENTRIES} entries. */
    public IndexedPage {
        labels = Set.copyOf(labels);
        entries = List.copyOf(entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)));
    }
}
