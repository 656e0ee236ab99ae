package org.commonground.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.commonground.core.port.Hit;

/**
 * Remembers what was read of issues until they change. Each node remembers for itself, and nothing has to be told to the others:
 * what is remembered carries the time of the issue's last update, and an issue that was changed on any node has another.
 */
final class Remembered {
    private static final int MOST_ISSUES = 50_000;
    private static final Duration UNUSED = Duration.ofDays(2);
    private final Cache<Long, Object[]> cache;

    Remembered(CacheManager caches, String what) {
        this.cache = NodeCache.of(caches, what, MOST_ISSUES, UNUSED);
    }

    /**
     * What is remembered of the issue as it was when it was last updated, or what is read of it.
     *
     * @param about what was asked for; when something else was asked for before, that is forgotten
     */
    Object[] get(long issueId, Instant updated, String about, Supplier<Object[]> read) {
        Long time = updated.toEpochMilli();
        Object[] known = cache.get(issueId);
        if (known != null && known[0].equals(time) && known[1].equals(about)) {
            return Arrays.copyOfRange(known, 2, known.length);
        }
        Object[] found = read.get();
        if (!Hit.isUnsettled(updated, Instant.now())) {
            Object[] kept = new Object[found.length + 2];
            kept[0] = time;
            kept[1] = about;
            System.arraycopy(found, 0, kept, 2, found.length);
            cache.put(issueId, kept);
        }
        return found;
    }
}
