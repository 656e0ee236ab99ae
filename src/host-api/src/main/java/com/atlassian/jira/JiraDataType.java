package com.atlassian.jira;

/**
 * The kind of values that a JQL function gives.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public interface JiraDataType {
}
