package com.atlassian.jira.issue.search;

/**
 * A search failed.
 *
 * <p>Seen: [P8] Slack integration.
 */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }
}
