package org.commonground.core.discovery;

import java.util.Objects;
import java.util.Optional;
import org.commonground.core.record.Level;

/**
 * What somebody found out.
 *
 * @param text     the finding
 * @param source   where it comes from, as written; empty when not said
 * @param strength how much it proves; nothing when not said or not understood
 */
public record Finding(String text, String source, Optional<Level> strength) {

    /** Checks that all are there. */
    public Finding {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(strength, "strength");
    }
}
