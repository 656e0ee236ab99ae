package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;

/**
 * What a web fragment is shown for.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker.
 */
public class JiraHelper {
    public Project getProject() {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
