package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;

/**
 * The groups of all directories. A group that does not exist is null, and nobody belongs to it.
 *
 * <p>Seen: [P8] multiple-subtasks: getGroup; [older] isUserInGroup with a name, in public code on Jira 7 to 10.
 */
public interface GroupManager {
    Group getGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);
}
