package org.commonground.sandbox.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;

/** The groups of the sandbox's people. */
public final class JiraGroups implements GroupManager {
    @Override
    public Group getGroup(String groupName) {
        return Users.all().stream().anyMatch(user -> user.isIn(groupName)) ? new NamedGroup(groupName) : null;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && Users.byKey(user.getKey()).filter((SandboxUser u) -> u.isIn(groupName)).isPresent();
    }

    private record NamedGroup(String name) implements Group {
    }
}
