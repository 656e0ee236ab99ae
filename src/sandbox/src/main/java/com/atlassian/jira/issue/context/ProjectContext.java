package com.atlassian.jira.issue.context;

/** A custom field applies to one project. */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;

    /** The context of the project with this id. */
    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    public Long getProjectId() {
        return projectId;
    }
}
