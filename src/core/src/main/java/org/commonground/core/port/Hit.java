package org.commonground.core.port;

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

    /** Turns a missing summary into an empty one. */
    public Hit {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(updated, "updated");
        summary = summary == null ? "" : summary;
    }
}
