package org.commonground.core.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.commonground.core.record.Choice;

/** What the register can be sorted by. Equal lines stand in the order of their titles, then of their pages. */
public enum Column {
    /** The page's title. */
    PAGE,
    /** How far the decision is; none comes last. */
    DECISION,
    /** What engineering says; none comes last. */
    VERDICT,
    /** Who answers for it; nobody comes last. */
    OWNER,
    /** Those held first, then by how long they have been awaited. */
    CHECK_IN,
    /** How much dissent is open, blockers first. */
    DISSENT,
    /** How much is filled in. */
    COMPLETE,
    /** When the page was last changed. */
    CHANGED;

    private static final int LAST = Integer.MAX_VALUE;

    /** The stable name for parameters and i18n keys, as in check-in. */
    public String id() {
        return Choice.id(this);
    }

    /** The constant with this id, read tolerantly; nothing when there is none. */
    public static Optional<Column> of(String text) {
        return Choice.of(Column.class, text);
    }

    /** The order of this column; texts as people of this language sort them. */
    Comparator<Line> order(boolean descending, Locale language) {
        Collator collator = Collator.getInstance(language);
        Comparator<Line> title = Comparator.comparing(line -> line.page().title(), collator::compare);
        Comparator<Line> own = switch (this) {
            case PAGE -> title;
            case DECISION -> Comparator.comparingInt(line -> line.decision().map(Enum::ordinal).orElse(LAST));
            case VERDICT -> Comparator.comparingInt(line -> line.verdict().map(Enum::ordinal).orElse(LAST));
            case OWNER -> Comparator.<Line, Boolean>comparing(line -> line.owner().isEmpty())
                .thenComparing(Line::owner, collator::compare);
            case CHECK_IN -> Comparator.comparingLong(line -> line.checkIn().awaited() ? 1 + line.checkIn().waiting() : 0);
            case DISSENT -> Comparator.<Line>comparingInt(line -> line.facts().dissent().blockers())
                .thenComparingInt(line -> line.facts().dissent().concerns());
            case COMPLETE -> Comparator.comparingInt(line -> line.facts().percent());
            case CHANGED -> Comparator.comparing(line -> line.page().days().changed());
        };
        return (descending ? own.reversed() : own).thenComparing(title).thenComparingLong(line -> line.page().id());
    }
}
