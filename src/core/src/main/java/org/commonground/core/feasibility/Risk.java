package org.commonground.core.feasibility;

import java.util.Objects;
import java.util.Optional;
import org.commonground.core.record.Level;

/**
 * What may go wrong.
 *
 * @param text       the risk
 * @param likelihood how likely it is; nothing when not said or not understood
 * @param severity   how bad it would be; nothing when not said or not understood
 * @param mitigation what is done about it; empty when nothing is said
 */
public record Risk(String text, Optional<Level> likelihood, Optional<Level> severity, String mitigation) {

    /** Checks that all are there. */
    public Risk {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(likelihood, "likelihood");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(mitigation, "mitigation");
    }
}
