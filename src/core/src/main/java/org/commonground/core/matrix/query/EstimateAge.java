package org.commonground.core.matrix.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.EstimateHistory;
import org.commonground.core.port.Hit;

/**
 * Rule: how old an estimate is. It was made when impact or effort was last changed, else when the issue was created. Whoever
 * changes one of the two is taken to have looked at both.
 */
public final class EstimateAge {
    /** An estimate that is older counts as stale where nothing else is asked for. */
    public static final Duration STALE = Duration.ofDays(180);
    /** How many issues' histories one question looks into at most; those beyond count as fresh. */
    public static final int MOST_HISTORIES = 1_000;
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

    /**
     * Whether the issue's own times tell that it was estimated before a time; nothing when only its history can. One that was not
     * touched since is as old at least, one that was created since is younger.
     */
    public static Optional<Boolean> isOlderByItsTimes(Hit issue, Instant than) {
        return issue.updated().isBefore(than) ? Optional.of(true) : issue.created().isBefore(than) ? Optional.empty() : Optional.of(false);
    }

    /** Whether the issue was estimated before a time; its history is read where its own times do not tell. */
    public boolean isOlder(Hit issue, MatrixSettings settings, Instant than) {
        return isOlderByItsTimes(issue, than).orElseGet(() -> estimated(issue, settings).isBefore(than));
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
