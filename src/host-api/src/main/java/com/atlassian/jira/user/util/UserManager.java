package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users; null when there is none.
 *
 * <p>Seen: [P8] scrum-poker, Slack integration.
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);
}
