package org.commonground.core.port;

import java.util.List;
import java.util.Set;
import org.commonground.core.register.IndexedPage;

/** Keeps what the register knows of pages. Permissions are the caller's business. */
public interface RegisterIndex {
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
     * Returns pages, those with the highest ids first, at a cost that does not depend on how many there are.
     *
     * @param spaceKeys of these spaces; empty for all
     * @param most how many at most
     */
    List<IndexedPage> find(Set<String> spaceKeys, int most);

    /** Returns the ids of all pages that something is kept of. */
    Set<Long> pages();
}
