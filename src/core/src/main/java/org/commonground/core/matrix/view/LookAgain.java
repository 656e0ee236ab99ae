package org.commonground.core.matrix.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.port.IssueSearch;
import org.commonground.core.port.RecentViews;
import org.commonground.core.port.RecentViews.Found;
import org.commonground.core.port.RecentViews.Thresholds;

/**
 * Use case: look again at a large view, as the viewer, for less than one search for each thousand issues. A view that was looked at
 * as a whole a moment ago is taken to be the same while as many issues match, none was changed since, and settings and rights are
 * as they were: that costs one search of one issue. It misses issues that come and go in equal numbers without being changed, as by
 * a grant of permission or because a time in the query has passed, and new names of what the host gives names to; so it is trusted
 * for {@link #TRUSTED} only.
 */
public final class LookAgain {
    /** How long a glance stands for a whole look. */
    public static final Duration TRUSTED = Duration.ofSeconds(30);
    private final ViewMatrix viewMatrix;
    private final MarkStale markStale;
    private final RecentViews recent;
    private final Clock clock;

    /** Looks by these use cases and remembers in this port. */
    public LookAgain(ViewMatrix viewMatrix, MarkStale markStale, RecentViews recent, Clock clock) {
        this.viewMatrix = viewMatrix;
        this.markStale = markStale;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * The version of a view when it was last looked at as a whole; nothing when that is too long ago, or the view is not large.
     *
     * @param about names the view and the viewer
     */
    public Optional<String> recentVersion(String about) {
        return recently(about).map(Found::version);
    }

    /** Whether the view still has this version, by a glance at it; false also when it cannot be told. */
    public boolean isStill(String version, Selection selection, String about) {
        return recently(about).filter(found -> found.version().equals(version))
            .filter(found -> viewMatrix.lastChanged(selection, 1).glance().equals(found.glance())).isPresent();
    }

    /**
     * Remembers a whole look at a view if it is worth it.
     *
     * @param votes whether the version follows from votes, which change no time of update
     * @param shown the issues with their places; nothing when their values were not read
     */
    public void remember(String about, Selection selection, Look look, String version, boolean votes, Optional<Shown> shown) {
        if (look.size() <= IssueSearch.PAGE || votes || selection.project().isEmpty()) {
            return;
        }
        Look newest = look.isWhole() ? look : viewMatrix.lastChanged(selection, 1);
        if (!newest.isSettled(look.began())) {
            return;
        }
        Optional<Thresholds> known = shown.map(Shown::matrix).map(matrix -> new Thresholds(matrix.impactThreshold(), matrix.effortThreshold()))
            .or(() -> recent.find(about).filter(before -> before.version().equals(version)).flatMap(Found::thresholds));
        recent.keep(about, new Found(version, newest.glance(), look.began(), known));
    }

    /**
     * Returns the rows of some issues of a view, by key; those that are not there or that the viewer may not see are left out. One
     * short search; but where a threshold is the median of a view that was not looked at a moment ago, the whole view is looked at.
     */
    public List<Row> rows(Selection selection, Set<Long> ids, String about) {
        Optional<Thresholds> known = recently(about).flatMap(Found::thresholds);
        if (ids.isEmpty()) {
            return List.of();
        }
        if (known.isEmpty() && !viewMatrix.hasFixedThresholds(selection)) {
            return viewMatrix.look(selection).shown().map(shown -> marked(shown, ids)).orElseGet(List::of);
        }
        Look some = viewMatrix.only(selection, ids);
        return some.settings().map(axes -> known.map(at -> axes.withThresholds(at.impact(), at.effort())).orElse(axes))
            .map(axes -> marked(some.shown(axes), ids)).orElseGet(List::of);
    }

    private List<Row> marked(Shown shown, Set<Long> ids) {
        return markStale.in(shown, new Rows(shown).of(ids));
    }

    private Optional<Found> recently(String about) {
        Instant oldest = clock.instant().minus(TRUSTED);
        return recent.find(about).filter(found -> found.when().isAfter(oldest));
    }
}
