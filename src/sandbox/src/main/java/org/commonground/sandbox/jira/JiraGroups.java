package org.commonground.sandbox.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;

/** Knows who of the sandbox's people is in which group; nobody who is not logged in is in any. */
public final class JiraGroups implements GroupManager {
    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user instanceof JiraUser known && known.person().isIn(groupName);
    }
}
