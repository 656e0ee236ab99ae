package com.atlassian.jira.issue.operation;

/** What is done to an issue on a screen. */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Screenable();
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Screenable();
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Screenable();

    private static final class Screenable implements ScreenableIssueOperation {
    }
}
