package org.commonground.core.matrix.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.EstimateHistory;
import org.commonground.core.port.Hit;

/**
 * Rule: how old an estimate is. It was made when impact or effort was last changed, else when the issue was created. Whoever
 * changes one of the two is taken to have looked at both.
 */
public final class EstimateAge {
    /** The host may write the issue a moment after its history. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);
    private final EstimateHistory history;

    /** Asks this port. */
    public EstimateAge(EstimateHistory history) {
        this.history = history;
    }

    /** Returns when the issue was estimated. */
    public Instant estimated(Hit issue, MatrixSettings settings) {
        return history.lastChange(issue, Set.of(settings.impact().fieldId(), settings.effort().fieldId()))
            .orElse(issue.created());
    }

    /** Whether something else about the issue was changed after that. */
    public boolean changedSince(Hit issue, MatrixSettings settings) {
        return isBefore(estimated(issue, settings), issue.updated());
    }

    /** Whether an estimate of that time was made before the issue was last changed, and not by that very change. */
    public static boolean isBefore(Instant estimated, Instant updated) {
        return estimated.plus(SAME_MOMENT).isBefore(updated);
    }
}
