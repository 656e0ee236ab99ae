package org.commonground.core.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An issue as a search finds it: what the host knows without reading a field.
 *
 * @param id      the host's id of the issue
 * @param key     the issue key
 * @param summary the summary; empty when the host gave none
 * @param created when it was created
 * @param updated when it was last changed
 * @param votes   how many people voted for it
 */
public record Hit(long id, String key, String summary, Instant created, Instant updated, long votes) {
    /** Two changes within so long may have the same time. */
    public static final Duration SAME_SECOND = Duration.ofSeconds(2);

    /** Turns a missing summary into an empty one. */
    public Hit {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(updated, "updated");
        summary = summary == null ? "" : summary;
    }

    /**
     * Returns whether an issue may change again without getting another time of update: hosts and databases that keep no fractions
     * of a second give two changes within one second the same time. What is read of such an issue must not be remembered.
     */
    public static boolean isUnsettled(Instant updated, Instant now) {
        return updated.getNano() == 0 && updated.isAfter(now.minus(SAME_SECOND));
    }
}
