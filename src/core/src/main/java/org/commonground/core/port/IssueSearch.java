package org.commonground.core.port;

/** The host's search for issues. */
public interface IssueSearch {
    /** How many issues the host finds at most at a time; more cost another search for each so many. */
    int PAGE = 1_000;

    /**
     * Looks for issues that the viewer may see, without reading a field.
     *
     * @param most how many issues to look at; never more than the host's search reaches
     * @throws BadQuery if the host does not understand the query or refuses to run it
     */
    Hits find(IssueQuery query, int most);
}
