package com.atlassian.jira;

/**
 * The kinds of values that JQL functions give.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = () -> "com.atlassian.jira.issue.Issue";

    private JiraDataTypes() {
    }
}
