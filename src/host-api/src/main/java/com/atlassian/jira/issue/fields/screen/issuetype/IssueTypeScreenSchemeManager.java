package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;

/**
 * Finds the screens of projects.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8.
 */
public interface IssueTypeScreenSchemeManager {
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
}
