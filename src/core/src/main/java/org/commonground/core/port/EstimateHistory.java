package org.commonground.core.port;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** When values of issues were last changed, from the host's own history. Permissions are the caller's business. */
public interface EstimateHistory {
    /**
     * Returns when one of the fields was last changed.
     *
     * @param issue the issue as it was found; while its time of update stays the same, so does the answer
     * @param fieldIds the fields that hold its values
     * @return nothing when its history knows of no change: the values are as old as the issue, or nobody knows
     */
    Optional<Instant> lastChange(Hit issue, Set<String> fieldIds);
}
