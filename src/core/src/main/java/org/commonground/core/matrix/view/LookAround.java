package org.commonground.core.matrix.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.RecentViews;
import org.commonground.core.port.RecentViews.Found;
import org.commonground.core.port.RecentViews.Thresholds;
import org.commonground.core.port.Viewer;

/**
 * Use case: look around an issue, as the viewer: where it stands among the issues of its project. One search, of those that were
 * changed last. Where a threshold is the median of more issues than that, all that are shown elsewhere are looked at, so that the
 * issue has the same quadrant everywhere; what they gave is remembered while no issue of the project changes, and else for
 * {@link LookAgain#TRUSTED}, unless it is the issue itself that changed.
 */
public final class LookAround {
    /** Among how many issues an issue is shown; one search finds so many. */
    static final int NEIGHBOURS = 1_000;
    /** How long the same glance stands for the same medians; what it misses is said at {@link LookAgain}. */
    private static final Duration KEPT = Duration.ofMinutes(5);
    private final ViewMatrix viewMatrix;
    private final RecentViews recent;
    private final Viewer viewer;
    private final Clock clock;

    /** Looks by this use case and remembers in this port. */
    public LookAround(ViewMatrix viewMatrix, RecentViews recent, Viewer viewer, Clock clock) {
        this.viewMatrix = viewMatrix;
        this.recent = recent;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Shows an issue among the issues of its project.
     *
     * @param project its key
     * @param issue   is shown even if it is not among those that were changed last
     * @throws org.commonground.core.port.NotThere if there is no such project for the viewer
     * @throws org.commonground.core.matrix.NotConfigured if the project has no settings
     */
    public Matrix at(String project, Candidate issue) {
        Selection all = Selection.ofProject(project);
        Look near = viewMatrix.lastChanged(all, NEIGHBOURS);
        MatrixSettings axes = near.settings().orElseThrow();
        if (axes.hasFixedThresholds() || near.isWhole()) {
            return near.with(issue, axes);
        }
        Thresholds at = known(about(project), near, axes, issue.id()).orElseGet(() -> read(all, about(project), near, axes));
        return near.with(issue, axes.withThresholds(at.impact(), at.effort()));
    }

    private Optional<Thresholds> known(String about, Look near, MatrixSettings axes, long issueId) {
        return recent.find(about).filter(found -> {
            Duration age = Duration.between(found.when(), clock.instant());
            return age.compareTo(KEPT) < 0 && found.glance().equals(near.glance())
                || age.compareTo(LookAgain.TRUSTED) < 0 && found.version().equals(axes.toString()) && !near.hasChanged(issueId, found.when());
        }).flatMap(Found::thresholds);
    }

    private Thresholds read(Selection all, String about, Look near, MatrixSettings axes) {
        Matrix matrix = viewMatrix.look(all).shown().orElseThrow().matrix();
        Thresholds read = new Thresholds(matrix.impactThreshold(), matrix.effortThreshold());
        // no glance is empty: whoever changed an issue a moment ago may do so again within the same moment
        recent.keep(about, new Found(axes.toString(), near.isSettled(near.began()) ? near.glance() : "", near.began(), Optional.of(read)));
        return read;
    }

    private String about(String project) {
        return viewer.key() + "|around|" + project;
    }
}
