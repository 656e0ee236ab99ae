package org.commonground.core.discovery;

import java.util.Optional;
import org.commonground.core.record.Choice;

/** How far the decision about an idea is. */
public enum Decision {
    /** Still being looked into. */
    EXPLORING,
    /** Worth building, as far as discovery can tell. */
    VALIDATED,
    /** Not now. */
    PARKED,
    /** Not at all. */
    DROPPED;

    /** The stable name for parameters, i18n keys and CSS: exploring, validated, parked, dropped. */
    public String id() {
        return Choice.id(this);
    }

    /** The constant with this id, read tolerantly; nothing when there is none. */
    public static Optional<Decision> of(String text) {
        return Choice.of(Decision.class, text);
    }
}
