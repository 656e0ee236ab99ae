package com.atlassian.confluence.user;

/**
 * Finds users.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration.
 */
public interface UserAccessor {
    ConfluenceUser getUserByName(String name);
}
