package com.atlassian.sal.api.user;

/**
 * What identifies a user for ever.
 *
 * <p>Seen: [P8] Slack integration, shared module: its constructor and getStringValue.
 */
public final class UserKey {
    private final String value;

    public UserKey(String value) {
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }
}
