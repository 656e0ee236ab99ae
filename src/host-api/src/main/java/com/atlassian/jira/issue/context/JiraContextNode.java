package com.atlassian.jira.issue.context;

/**
 * Where a custom field applies.
 *
 * <p>Seen: [older] public code on Jira 7 to 10 that creates fields.
 */
public interface JiraContextNode {
}
