package com.atlassian.sal.api.user;

/** What identifies a user for ever; equal when the text is. */
public final class UserKey {
    private final String key;

    public UserKey(String userKey) {
        this.key = userKey;
    }

    public String getStringValue() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
