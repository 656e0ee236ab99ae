package com.atlassian.jira.security.plugin;

/**
 * Names a project permission.
 *
 * <p>Seen: [P8] the type of the constants of ProjectPermissions that all three Jira apps pass to
 * PermissionManager.
 */
public final class ProjectPermissionKey {
}
