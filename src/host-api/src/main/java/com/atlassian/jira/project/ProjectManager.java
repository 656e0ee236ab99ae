package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects without regard to permissions: the caller checks.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface ProjectManager {
    Project getProjectByCurrentKey(String projectKey);

    /** Returns all projects, whoever asks. */
    List<Project> getProjectObjects();
}
