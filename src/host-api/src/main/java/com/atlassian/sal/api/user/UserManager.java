package com.atlassian.sal.api.user;

/**
 * The users of either product; Jira has a service of the same simple name besides.
 *
 * <p>Seen: [P8] Slack integration, all modules.
 */
public interface UserManager {
    /** Returns who sends the current request; null for somebody who is not logged in. */
    UserKey getRemoteUserKey();

    /** Returns whether this user administers the product; a system administrator does. */
    boolean isAdmin(UserKey userKey);
}
