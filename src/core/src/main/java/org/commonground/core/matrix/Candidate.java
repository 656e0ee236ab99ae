package org.commonground.core.matrix;

import java.util.Objects;

/**
 * An issue as read from the host, before it is known where it stands.
 *
 * @param id      the host's id of the issue
 * @param key     the issue key
 * @param summary the summary; empty when the host gave none
 * @param impact  null when the issue has none; a value that is not a finite number counts as none
 * @param effort  null when the issue has none; a value that is not a finite number counts as none
 */
public record Candidate(long id, String key, String summary, Double impact, Double effort) {

    /** Turns a missing summary into an empty one, and values that are not finite numbers into none. */
    public Candidate {
        Objects.requireNonNull(key, "key");
        summary = summary == null ? "" : summary;
        impact = finiteOrNull(impact);
        effort = finiteOrNull(effort);
    }

    /** Whether it has both values, so that it has a place on the matrix. */
    public boolean hasPlace() {
        return impact != null && effort != null;
    }

    private static Double finiteOrNull(Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }
}
