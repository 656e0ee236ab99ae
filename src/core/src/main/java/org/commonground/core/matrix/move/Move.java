package org.commonground.core.matrix.move;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person wants to change of an issue.
 *
 * @param impact nothing to leave it as it is
 * @param effort nothing to leave it as it is
 */
public record Move(Optional<Change> impact, Optional<Change> effort) {

    /** Checks that both parts are there, if only as nothing. */
    public Move {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(effort, "effort");
    }

    /** Whether it changes neither. */
    boolean isEmpty() {
        return impact.isEmpty() && effort.isEmpty();
    }

    /**
     * The change of one value.
     *
     * @param from what the person saw; null for no value
     * @param to   what it is to be; null for no value
     */
    public record Change(Double from, Double to) {
        Change to(Double other) {
            return new Change(from, other);
        }
    }
}
