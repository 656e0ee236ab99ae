package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;

/**
 * Which screens the issues of a project have.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8.
 */
public interface IssueTypeScreenScheme {
    Collection<IssueTypeScreenSchemeEntity> getEntities();
}
