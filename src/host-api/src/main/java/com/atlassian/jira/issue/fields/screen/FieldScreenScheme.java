package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

/**
 * Says which screen is shown for what is done to an issue.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8; [older] getFieldScreen
 * in the test doubles and in the code of public apps for Jira 7 to 10.
 */
public interface FieldScreenScheme {
    FieldScreen getFieldScreen(IssueOperation issueOperation);
}
