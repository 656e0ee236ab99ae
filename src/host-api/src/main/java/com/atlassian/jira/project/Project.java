package com.atlassian.jira.project;

/**
 * A Jira project.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
