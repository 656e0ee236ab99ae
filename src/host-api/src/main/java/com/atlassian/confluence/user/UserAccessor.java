package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * Finds users.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration.
 */
public interface UserAccessor {
    ConfluenceUser getUserByName(String name);

    ConfluenceUser getUserByKey(UserKey key);
}
