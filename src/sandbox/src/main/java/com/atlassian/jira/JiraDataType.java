package com.atlassian.jira;

/**
 * A kind of values that JQL knows.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public interface JiraDataType {
    String asString();
}
