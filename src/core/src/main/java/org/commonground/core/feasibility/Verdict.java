package org.commonground.core.feasibility;

import java.util.Optional;
import org.commonground.core.record.Choice;

/** What engineering says about an idea. */
public enum Verdict {
    /** It can be built. */
    FEASIBLE,
    /** It can be built, but something may go wrong. */
    FEASIBLE_WITH_RISKS,
    /** Nobody can tell before trying something out. */
    NEEDS_A_SPIKE,
    /** It cannot be built as described. */
    NOT_FEASIBLE;

    /** The stable name for parameters, i18n keys and CSS: feasible, feasible-with-risks, needs-a-spike, not-feasible. */
    public String id() {
        return Choice.id(this);
    }

    /** The constant with this id, read tolerantly; nothing when there is none. */
    public static Optional<Verdict> of(String text) {
        return Choice.of(Verdict.class, text);
    }
}
