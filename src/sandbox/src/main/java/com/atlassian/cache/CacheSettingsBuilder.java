package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.commonground.sandbox.host.MemoryCaches;

/**
 * Says how a cache is to be kept.
 *
 * <p>Seen: [P8] Slack integration.
 */
public class CacheSettingsBuilder {
    private boolean local;
    private int maxEntries = Integer.MAX_VALUE;

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    /** The sandbox does not run for long enough to forget. */
    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.maxEntries = maxEntries;
        return this;
    }

    public CacheSettings build() {
        return new MemoryCaches.Settings(local, maxEntries);
    }
}
