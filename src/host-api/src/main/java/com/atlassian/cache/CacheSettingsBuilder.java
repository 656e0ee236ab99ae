package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Says how a cache is to be kept. A local one is each node's own and sends nothing to others.
 *
 * <p>Seen: [P8] Slack integration: new CacheSettingsBuilder()...build(); [older] local, expireAfterAccess and maxEntries: a source
 * control connector and other public code on Jira 6 to 9.
 */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public CacheSettingsBuilder local() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public CacheSettings build() {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
