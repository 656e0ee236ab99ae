package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The system's project permissions. They are no compile-time constants in the product, and are none here.
 *
 * <p>Seen: [P8] scrum-poker, multiple-subtasks, Slack integration.
 */
public final class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = null;

    public static final ProjectPermissionKey BROWSE_PROJECTS = null;

    public static final ProjectPermissionKey EDIT_ISSUES = null;
}
