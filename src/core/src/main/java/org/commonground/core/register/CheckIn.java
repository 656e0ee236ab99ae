package org.commonground.core.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the check-in of an idea is.
 *
 * @param state   how far it is
 * @param date    when it was or is planned
 * @param waiting for how many days the idea has waited for it; 0 when it does not wait
 * @param staleBy by how many days a change is later than the check-in when it can no longer be trusted; otherwise 0
 */
public record CheckIn(State state, Optional<LocalDate> date, long waiting, long staleBy) {

    /** How far a check-in is. */
    public enum State {
        /** There is a verdict. */
        HELD,
        /** There is a date but no verdict yet. */
        PLANNED,
        /** There is a date in the past but no verdict. */
        OVERDUE,
        /** Nothing is planned. */
        MISSING,
        /** The idea was parked or dropped before anybody looked into it. */
        NOT_NEEDED
    }

    /** Whether the idea still waits for its check-in. */
    public boolean awaited() {
        return state != State.HELD && state != State.NOT_NEEDED;
    }

    /** Whether what was found can no longer be trusted. */
    public boolean stale() {
        return staleBy > 0;
    }
}
