package org.commonground.core.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,4}");

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

    /** Reads a span as it is written: a whole number of days that is allowed; nothing when it is something else. */
    public static Optional<Freshness> of(String days) {
        return days != null && DAYS.matcher(days.strip()).matches() && Integer.parseInt(days.strip()) <= MOST_DAYS
            ? Optional.of(new Freshness(Integer.parseInt(days.strip()))) : Optional.empty();
    }

    /** By how many days the latest change is later than the check-in, when that is more than is allowed. */
    public Optional<Long> staleBy(LocalDate checkIn, Collection<LocalDate> changes) {
        return changes.stream().map(change -> ChronoUnit.DAYS.between(checkIn, change)).filter(late -> late > days)
            .max(Long::compare);
    }
}
