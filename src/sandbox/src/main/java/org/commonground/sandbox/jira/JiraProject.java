package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * A project.
 *
 * @param hidden whether only the administrator and the engineer see it
 * @param archived whether it is out of searches and its issues can only be read
 * @param types the issue types that it may use
 */
public record JiraProject(long id, String key, String name, boolean hidden, boolean archived, List<JiraConstant> types) implements Project {
    /** All types: the sandbox has one issue type scheme. */
    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(types);
    }

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
