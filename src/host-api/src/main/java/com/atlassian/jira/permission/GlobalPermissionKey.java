package com.atlassian.jira.permission;

/**
 * The permissions that hold for the whole site. They are no compile-time constants in the product, and are none here.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = null;
}
