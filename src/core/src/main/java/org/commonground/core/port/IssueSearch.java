package org.commonground.core.port;

/** The host's search for issues. */
public interface IssueSearch {
    /**
     * Looks for issues that the viewer may see, without reading a field.
     *
     * @param most how many issues to look at; never more than the host's search reaches
     * @throws BadQuery if the host does not understand the query or refuses to run it
     */
    Hits find(IssueQuery query, int most);
}
