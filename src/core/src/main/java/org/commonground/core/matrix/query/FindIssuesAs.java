package org.commonground.core.matrix.query;

/** Gives the use case as somebody who need not be the viewer: the host's search also runs for others, as for subscribers. */
public interface FindIssuesAs {
    /**
     * Returns the use case.
     *
     * @param userKey the key of the searcher; empty for somebody who is not logged in
     */
    FindIssues searcher(String userKey);

    /**
     * Returns the use case for questions about the past.
     *
     * @param userKey as for {@link #searcher}
     * @throws org.commonground.core.port.Unavailable when the host keeps no history; without it every issue would count as never
     *     estimated again
     */
    FindIssues historian(String userKey);
}
