package org.commonground.core.register;

import java.util.Optional;
import java.util.function.Predicate;
import org.commonground.core.record.Choice;

/** What somebody may want to look at in the register. */
public enum Attention {
    /** Everything. */
    ALL(line -> true),
    /** No feasibility notes at all. */
    WITHOUT_FEASIBILITY(line -> line.facts().feasibilityNotes() == 0),
    /** Still waiting for a check-in. */
    WITHOUT_CHECK_IN(line -> line.checkIn().awaited()),
    /** A check-in that can no longer be trusted. */
    STALE(line -> line.checkIn().stale()),
    /** Dissent that nobody has answered. */
    OPEN_DISSENT(line -> line.facts().dissent().all() > 0),
    /** Dissent that must be resolved. */
    OPEN_BLOCKER(line -> line.facts().dissent().blockers() > 0);

    private final Predicate<Line> matches;

    Attention(Predicate<Line> matches) {
        this.matches = matches;
    }

    /** Whether the idea is one of these. */
    public boolean matches(Line line) {
        return matches.test(line);
    }

    /** The stable name for parameters and i18n keys, as in without-check-in. */
    public String id() {
        return Choice.id(this);
    }

    /** The constant with this id, read tolerantly; nothing when there is none. */
    public static Optional<Attention> of(String text) {
        return Choice.of(Attention.class, text);
    }
}
