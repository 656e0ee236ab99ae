package org.commonground.core.feasibility;

import java.util.Optional;
import org.commonground.core.record.Choice;

/** How sure engineering is of its verdict. */
public enum Confidence {
    /** Little more than a guess. */
    LOW,
    /** Thought through. */
    MEDIUM,
    /** Known from experience or a spike. */
    HIGH;

    /** The stable name for parameters, i18n keys and CSS: low, medium, high. */
    public String id() {
        return Choice.id(this);
    }

    /** The constant with this id, read tolerantly; nothing when there is none. */
    public static Optional<Confidence> of(String text) {
        return Choice.of(Confidence.class, text);
    }
}
