package org.commonground.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.commonground.core.port.RecentViews;

/** Keeps what was found of views, and the medians of projects, in caches of this node. */
public final class JiraRecentViews implements RecentViews {
    private static final int MOST_VIEWS = 1_000;
    private static final Duration UNUSED = Duration.ofMinutes(5);
    private final Cache<String, Object[]> cache;
    private final Cache<String, Object[]> medians;

    /** Remembers in a cache of the host. */
    public JiraRecentViews(CacheManager caches) {
        this.cache = NodeCache.of(caches, "views", MOST_VIEWS, UNUSED);
        this.medians = NodeCache.of(caches, "medians", MOST_VIEWS, UNUSED);
    }

    @Override
    public Optional<Found> find(String about) {
        return Optional.ofNullable(cache.get(about)).map(kept -> new Found((String) kept[0], (String) kept[1], (Instant) kept[2],
            Optional.ofNullable((double[]) kept[3]).map(at -> new Thresholds(at[0], at[1]))));
    }

    @Override
    public void keep(String about, Found found) {
        cache.put(about, new Object[] {found.version(), found.glance(), found.when(),
            found.thresholds().map(at -> new double[] {at.impact(), at.effort()}).orElse(null)});
    }

    @Override
    public Optional<Medians> medians(String about) {
        return Optional.ofNullable(medians.get(about)).map(kept -> new Medians((String) kept[0], Optional.ofNullable((String) kept[1]),
            (Instant) kept[2], new Thresholds((Double) kept[3], (Double) kept[4])));
    }

    @Override
    public void keep(String about, Medians found) {
        medians.put(about, new Object[] {found.axes(), found.glance().orElse(null), found.when(), found.thresholds().impact(),
            found.thresholds().effort()});
    }
}
