package org.commonground.core.matrix.view;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.port.Estimates.Estimated;
import org.commonground.core.port.Hit;

/**
 * Makes the row of a single issue. Its quadrant follows from the fixed thresholds of its project; where one is the median of what is
 * shown, all issues of the project count as shown, at the price of one search.
 */
public final class RowOfOne {
    private final ViewMatrix viewMatrix;
    private final EstimateAge age;
    private final Clock clock;

    /** Looks at the project by this use case when a threshold is a median. */
    public RowOfOne(ViewMatrix viewMatrix, EstimateAge age, Clock clock) {
        this.viewMatrix = viewMatrix;
        this.age = age;
        this.clock = clock;
    }

    /**
     * The row of an issue with these values.
     *
     * @param settings of its project
     * @param impact   null for none
     * @param effort   null for none
     */
    public Row of(Estimated issue, MatrixSettings settings, Double impact, Double effort) {
        Hit hit = issue.hit();
        Candidate candidate = new Candidate(hit.id(), hit.key(), hit.summary(), impact, effort);
        Optional<Point> point = Optional.of(candidate).filter(Candidate::hasPlace)
            .map(placed -> Matrix.of(fixed(issue, settings), List.of(placed), 1).points().get(0));
        return Row.of(hit, issue.details(), candidate, point).stale(point.isPresent()
            && age.isOlder(hit, settings, clock.instant().minus(EstimateAge.STALE)));
    }

    private MatrixSettings fixed(Estimated issue, MatrixSettings settings) {
        if (settings.hasFixedThresholds()) {
            return settings;
        }
        return viewMatrix.look(Selection.ofProject(issue.project().key())).shown().map(Shown::matrix)
            .map(matrix -> settings.withThresholds(matrix.impactThreshold(), matrix.effortThreshold())).orElse(settings);
    }
}
