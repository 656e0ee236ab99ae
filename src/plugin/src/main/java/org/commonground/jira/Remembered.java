package org.commonground.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.issue.Issue;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Remembers what was read of issues until they change. Each node remembers for itself, and nothing has to be told to the others:
 * what is remembered carries the time of the issue's last update, and an issue that was changed on any node has another. Only JDK
 * types are kept, so that no class of a replaced plugin lives on in the product's cache.
 */
final class Remembered {
    private static final int MOST_ISSUES = 50_000;
    private static final long DAYS = 2;
    private final Cache<Long, Object[]> cache;

    Remembered(CacheManager caches, String what) {
        this.cache = caches.getCache("org.commonground." + what, null,
            new CacheSettingsBuilder().local().maxEntries(MOST_ISSUES).expireAfterAccess(DAYS, TimeUnit.DAYS).build());
    }

    /**
     * What is remembered of the issue as it is now, or what is read of it.
     *
     * @param about what was asked for; when something else was asked for before, that is forgotten
     */
    Object[] get(Issue issue, String about, Function<Issue, Object[]> read) {
        Long updated = issue.getUpdated().getTime();
        Object[] known = cache.get(issue.getId());
        if (known != null && known[0].equals(updated) && known[1].equals(about)) {
            return Arrays.copyOfRange(known, 2, known.length);
        }
        Object[] found = read.apply(issue);
        Object[] kept = new Object[found.length + 2];
        kept[0] = updated;
        kept[1] = about;
        System.arraycopy(found, 0, kept, 2, found.length);
        cache.put(issue.getId(), kept);
        return found;
    }
}
