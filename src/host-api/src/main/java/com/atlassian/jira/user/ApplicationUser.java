package com.atlassian.jira.user;

/**
 * A user of Jira. The key never changes, the name may.
 *
 * <p>Seen: [P8] Slack integration, scrum-poker, multiple-subtasks.
 */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getDisplayName();
}
