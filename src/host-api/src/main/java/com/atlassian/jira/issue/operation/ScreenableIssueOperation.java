package com.atlassian.jira.issue.operation;

/**
 * Something that is done to an issue on a screen.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8.
 */
public interface ScreenableIssueOperation extends IssueOperation {
}
