package org.commonground.core.matrix.query;

/** Gives the use case as somebody who need not be the viewer: the host's search also runs for others, as for subscribers. */
public interface FindIssuesAs {
    /**
     * Returns the use case.
     *
     * @param userKey the key of the searcher; empty for somebody who is not logged in
     */
    FindIssues searcher(String userKey);
}
