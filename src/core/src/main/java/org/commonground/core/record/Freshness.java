package org.commonground.core.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether a check-in can still be trusted: it is stale when its page or a record linked with it was changed more than
 * so many days after it.
 *
 * @param days how much later a change may be; 0 or more
 */
public record Freshness(int days) {

    /** Used until an admin says otherwise. */
    public static final int DEFAULT_DAYS = 30;
    /** The most that may be configured. */
    public static final int MOST_DAYS = 3650;

    /**
     * Checks the span.
     *
     * @throws IllegalArgumentException when days is negative or above {@link #MOST_DAYS}
     */
    public Freshness {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a check-in stays fresh for 0 to " + MOST_DAYS + " days, not " + days);
        }
    }

    /** By how many days the latest change is later than the check-in, when that is more than is allowed. */
    public Optional<Long> staleBy(LocalDate checkIn, Collection<LocalDate> changes) {
        return changes.stream().map(change -> ChronoUnit.DAYS.between(checkIn, change)).filter(late -> late > days)
            .max(Long::compare);
    }
}
