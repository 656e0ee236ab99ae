package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Knows who is in which group.
 *
 * <p>Seen: [P8] multiple-subtasks names the type; [older] isUserInGroup: public code on Jira 7 to 10.
 */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);
}
