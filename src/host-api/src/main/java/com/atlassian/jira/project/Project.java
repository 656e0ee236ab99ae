package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * A Jira project.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface Project {
    Collection<IssueType> getIssueTypes();

    Long getId();

    String getKey();

    String getName();
}
