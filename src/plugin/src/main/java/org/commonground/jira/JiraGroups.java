package org.commonground.jira;

import com.atlassian.jira.security.groups.GroupManager;
import org.commonground.core.port.Groups;

/** Jira's groups. */
public final class JiraGroups implements Groups {
    private final GroupManager groups;

    /** Works on Jira's service. */
    public JiraGroups(GroupManager groups) {
        this.groups = groups;
    }

    @Override
    public boolean exists(String name) {
        return groups.getGroup(name) != null;
    }
}
