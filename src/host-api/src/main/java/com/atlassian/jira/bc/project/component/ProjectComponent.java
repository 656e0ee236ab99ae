package com.atlassian.jira.bc.project.component;

/**
 * A part of a project.
 *
 * <p>Seen: [P8] multiple-subtasks, Slack integration.
 */
public interface ProjectComponent {
    String getName();
}
