package com.atlassian.confluence.user;

/**
 * A user of Confluence.
 *
 * <p>Seen: [P8] Slack integration, ONLYOFFICE.
 */
public interface ConfluenceUser {
    String getName();

    String getFullName();
}
