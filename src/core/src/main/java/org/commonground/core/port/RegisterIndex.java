package org.commonground.core.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.core.register.IndexedPage;

/** Keeps what the register knows of pages. Permissions are the caller's business. */
public interface RegisterIndex {
    /** How many records a page has on average, at most, among those that are found at once. */
    int RECORDS_PER_PAGE = 5;

    /**
     * Keeps this instead of what was kept of the page; the same again changes nothing. What was read from a later version of
     * the page stays.
     */
    void replace(IndexedPage page);

    /** Forgets a page. */
    void remove(long page);

    /** Forgets all pages of a space. */
    void removeSpace(String spaceKey);

    /**
     * Returns pages, those with the highest ids first, at a cost that does not depend on how many there are. Each has all of its
     * records; where pages hold many records, there are fewer pages, but always the first.
     *
     * @param spaceKeys of these spaces; empty for all
     * @param most how many at most
     */
    Found find(Set<String> spaceKeys, int most);

    /** Returns the highest id of a page that something is kept of; 0 when nothing is. */
    long newest();

    /** Returns the issues that the records of a page are about, as far as it is kept; none when nothing is kept of it. */
    Set<String> issueKeys(long page);

    /**
     * Returns the ids of the pages whose records are about these issues, by issue key, at the cost of one query for each hundred
     * issues.
     *
     * @param most how many records are looked at, at most, for each hundred issues; those with the highest ids of pages
     */
    Map<String, Set<Long>> about(Set<String> issueKeys, int most);

    /** Returns how many records are kept. */
    long records();

    /** Returns the ids of all pages that something is kept of. */
    Set<Long> pages();

    /** Returns the ids of all pages of a space that something is kept of. */
    Set<Long> pages(String spaceKey);

    /**
     * What was found.
     *
     * @param pages the latest first
     * @param more  whether there are more
     */
    record Found(List<IndexedPage> pages, boolean more) {
        /** Keeps its own copy. */
        public Found {
            pages = List.copyOf(pages);
        }
    }
}
