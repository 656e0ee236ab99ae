package org.commonground.sandbox.jira;

import com.atlassian.jira.project.Project;

/**
 * A project.
 *
 * @param hidden whether only the administrator and the engineer see it
 */
public record JiraProject(long id, String key, String name, boolean hidden) implements Project {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }
}
