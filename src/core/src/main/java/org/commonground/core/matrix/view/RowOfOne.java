package org.commonground.core.matrix.view;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Estimates.Estimated;
import org.commonground.core.port.Hit;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.Unavailable;

/**
 * Makes the row of a single issue that was changed. Its quadrant follows from the fixed thresholds of its project, or from its medians as
 * they were a moment ago, see {@link ProjectMedians}. When they cannot be found out the row has no quadrant: the change is done anyway.
 */
public final class RowOfOne {
    private final ProjectMedians medians;
    private final EstimateAge age;
    private final Clock clock;

    /** Asks these. */
    public RowOfOne(ProjectMedians medians, EstimateAge age, Clock clock) {
        this.medians = medians;
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
            .flatMap(placed -> fixed(issue, settings).map(axes -> Matrix.of(axes, List.of(placed), 1).points().get(0)));
        return Row.of(hit, issue.details(), candidate, point).stale(point.isPresent()
            && age.isOlder(hit, settings, clock.instant().minus(EstimateAge.STALE)));
    }

    private Optional<MatrixSettings> fixed(Estimated issue, MatrixSettings settings) {
        try {
            return Optional.of(settings.hasFixedThresholds() ? settings : medians.in(settings, issue.project().key()));
        } catch (BadQuery | NotThere | NotConfigured | Unavailable e) {
            return Optional.empty();
        }
    }
}
