package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/**
 * Which screens one kind of issue has. The entry without an issue type is for all that have no entry of their own.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8.
 */
public interface IssueTypeScreenSchemeEntity {
    String getIssueTypeId();

    FieldScreenScheme getFieldScreenScheme();
}
