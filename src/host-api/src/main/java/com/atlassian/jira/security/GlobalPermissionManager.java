package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Decides on permissions for the whole site.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
