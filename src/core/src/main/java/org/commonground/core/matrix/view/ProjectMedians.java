package org.commonground.core.matrix.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.RecentViews;
import org.commonground.core.port.RecentViews.Medians;
import org.commonground.core.port.RecentViews.Thresholds;
import org.commonground.core.port.Viewer;

/**
 * Where high begins in a project whose thresholds are medians: the medians of all issues that its page shows, so that an issue has the
 * same quadrant everywhere. To find them out costs a search for each thousand issues, so they are remembered for the viewer: for
 * {@link LookAgain#TRUSTED}, and for up to five minutes while no issue of the project changes.
 */
public final class ProjectMedians {
    /** How long the same glance stands for the same medians; what it misses is said at {@link LookAgain}. */
    private static final Duration KEPT = Duration.ofMinutes(5);
    private final ViewMatrix viewMatrix;
    private final RecentViews recent;
    private final Viewer viewer;
    private final Clock clock;

    /** Looks by this use case and remembers in this port. */
    public ProjectMedians(ViewMatrix viewMatrix, RecentViews recent, Viewer viewer, Clock clock) {
        this.viewMatrix = viewMatrix;
        this.recent = recent;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The settings with the medians in them, as they were known a moment ago, else as they are now. */
    MatrixSettings in(MatrixSettings axes, String project) {
        return fixed(axes, remembered(axes, project).filter(this::isFresh).map(Medians::thresholds)
            .orElseGet(() -> found(axes, project, Optional.empty())));
    }

    /**
     * The settings with the medians in them, as they are by what was just found of the project.
     *
     * @param near    those of its issues that were changed last
     * @param issueId the issue that is asked about; a change of it shows at once
     */
    MatrixSettings in(MatrixSettings axes, String project, Look near, long issueId) {
        Optional<Thresholds> known = remembered(axes, project).filter(medians -> isUnchanged(medians, near)
            || isFresh(medians) && !near.hasChanged(issueId, medians.when())).map(Medians::thresholds);
        return fixed(axes, known.orElseGet(() -> found(axes, project, Optional.of(near))));
    }

    private boolean isFresh(Medians medians) {
        return medians.when().isAfter(clock.instant().minus(LookAgain.TRUSTED));
    }

    private boolean isUnchanged(Medians medians, Look near) {
        return medians.when().isAfter(clock.instant().minus(KEPT)) && medians.glance().filter(near.glance()::equals).isPresent();
    }

    private Optional<Medians> remembered(MatrixSettings axes, String project) {
        return recent.medians(about(project)).filter(medians -> medians.axes().equals(axes.toString()));
    }

    private Thresholds found(MatrixSettings axes, String project, Optional<Look> near) {
        Look look = viewMatrix.look(Selection.ofProject(project));
        Matrix matrix = look.shown().orElseThrow().matrix();
        Thresholds found = new Thresholds(matrix.impactThreshold(), matrix.effortThreshold());
        // whoever changed an issue a moment ago may do so again within the same moment
        Optional<String> glance = near.filter(seen -> seen.isSettled(seen.began())).map(Look::glance);
        recent.keep(about(project), new Medians(axes.toString(), glance, near.map(Look::began).orElse(look.began()), found));
        return found;
    }

    private String about(String project) {
        return viewer.key() + "|" + project;
    }

    private static MatrixSettings fixed(MatrixSettings axes, Thresholds at) {
        return axes.withThresholds(at.impact(), at.effort());
    }
}
