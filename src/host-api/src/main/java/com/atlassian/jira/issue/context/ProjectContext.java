package com.atlassian.jira.issue.context;

/**
 * A custom field applies to one project.
 *
 * <p>Seen: [older] new ProjectContext(project.getId()) in public code on Jira 8 and 9 that creates fields.
 */
public class ProjectContext implements JiraContextNode {
    /** The context of the project with this id. */
    public ProjectContext(Long projectId) {
        throw new UnsupportedOperationException("only a signature");
    }
}
