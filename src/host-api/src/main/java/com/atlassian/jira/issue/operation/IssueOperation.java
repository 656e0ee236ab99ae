package com.atlassian.jira.issue.operation;

/**
 * Something that is done to an issue.
 *
 * <p>Seen: [P8] Slack integration.
 */
public interface IssueOperation {
}
