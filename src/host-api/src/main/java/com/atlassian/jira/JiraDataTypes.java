package com.atlassian.jira;

/**
 * The kinds of values that JQL functions give. They are no compile-time constants in the product, and are none here.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = null;
}
