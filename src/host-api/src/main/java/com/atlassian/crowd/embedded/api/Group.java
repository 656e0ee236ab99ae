package com.atlassian.crowd.embedded.api;

/**
 * A group of users.
 *
 * <p>Seen: [older] the type that GroupManager.getGroup gives, in public code on Jira 7 to 10.
 */
public interface Group {
}
