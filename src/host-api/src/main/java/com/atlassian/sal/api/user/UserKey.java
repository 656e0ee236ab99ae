package com.atlassian.sal.api.user;

/**
 * What identifies a user for ever, in both products.
 *
 * <p>Seen: [P8] Slack integration, shared, Jira and Confluence modules.
 */
public final class UserKey {
    public UserKey(String userKey) {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public String getStringValue() {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
