package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * A page of what was found, and how much there is in all.
 *
 * <p>Seen: [older] public code on Jira 8 to 10; the documentation of Greenhopper 11.1.
 */
public class SearchResults<T> {
    public List<T> getResults() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public int getTotal() {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
