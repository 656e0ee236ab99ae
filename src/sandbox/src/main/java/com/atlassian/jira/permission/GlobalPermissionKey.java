package com.atlassian.jira.permission;

/** The permission for the whole site that the sandbox decides. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey();

    private GlobalPermissionKey() {
    }
}
