package org.commonground.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The host's caches that each node keeps for itself. They hold JDK types only, so that no class of a replaced plugin lives on in one. */
final class NodeCache {
    private NodeCache() {
    }

    /** A cache that forgets what nobody asked for so long, and the oldest when it is full. */
    static <K> Cache<K, Object[]> of(CacheManager caches, String what, int most, Duration unused) {
        return caches.getCache("org.commonground." + what, null,
            new CacheSettingsBuilder().local().maxEntries(most).expireAfterAccess(unused.toMinutes(), TimeUnit.MINUTES).build());
    }
}
