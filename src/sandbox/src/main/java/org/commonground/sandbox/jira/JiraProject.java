package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * A project.
 *
 * @param hidden whether only the administrator and the engineer see it
 * @param constants the site's issue types
 */
public record JiraProject(long id, String key, String name, boolean hidden, Constants constants) implements Project {
    /** All types: the sandbox has one issue type scheme. */
    @Override
    public Collection<IssueType> getIssueTypes() {
        return constants.all(Constant.Kind.TYPE).stream().<IssueType>map(c -> () -> String.valueOf(c.id())).toList();
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
