package com.atlassian.jira.issue.operation;

/**
 * What is done to an issue on a screen. They are no compile-time constants in the product, and are none here.
 *
 * <p>Seen: [P8] Slack integration, and a public project-configuration report for ScriptRunner; [docs] their type.
 */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = null;
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = null;
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = null;
}
