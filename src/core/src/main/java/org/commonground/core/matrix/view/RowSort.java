package org.commonground.core.matrix.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.Details;

/**
 * What rows are sorted by; rows that lack the value come last in both directions. BEST is the most impact for the least effort
 * first, see {@link MatrixSettings#worth}.
 */
public enum RowSort {
    KEY, BEST, SUMMARY, IMPACT, EFFORT, STATUS, TYPE, PRIORITY, UPDATED;

    private static final Comparator<String> TEXT = String.CASE_INSENSITIVE_ORDER;

    /** The stable name for URLs: key, best, summary, impact, effort, status, type, priority, updated. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice with this id; nothing for any other text. */
    public static Optional<RowSort> of(String id) {
        return Arrays.stream(values()).filter(sort -> sort.id().equals(id)).findFirst();
    }

    /** How the list of a part is sorted when nothing else is wanted: a quadrant's the best first, others by key. */
    public static RowSort usual(Part part) {
        return part.quadrant().isPresent() ? BEST : KEY;
    }

    Comparator<Row> comparator(boolean ascending, MatrixSettings settings) {
        Comparator<Row> own = switch (this) {
            case KEY -> directed(byKey(), ascending);
            case BEST -> Comparator.comparing((Row row) -> worth(row, settings), nullsLast(!ascending));
            case SUMMARY -> directed(Comparator.comparing(Row::summary, TEXT), ascending);
            case IMPACT -> Comparator.comparing(Row::impact, nullsLast(ascending));
            case EFFORT -> Comparator.comparing(Row::effort, nullsLast(ascending));
            case STATUS -> directed(Comparator.comparing((Row row) -> row.details().status(), TEXT), ascending);
            case TYPE -> directed(Comparator.comparing((Row row) -> row.details().type(), TEXT), ascending);
            case PRIORITY -> Comparator.comparing(RowSort::urgency, nullsLast(!ascending));
            case UPDATED -> directed(Comparator.comparing(Row::updated), ascending);
        };
        return own.thenComparing(byKey());
    }

    private static Double worth(Row row, MatrixSettings settings) {
        return row.quadrant().isEmpty() ? null : (Double) settings.worth(row.impact(), row.effort());
    }

    private static Long urgency(Row row) {
        return row.details().priority().map(Details.Priority::rank).orElse(null);
    }

    private static <T extends Comparable<T>> Comparator<T> nullsLast(boolean ascending) {
        Comparator<T> known = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.nullsLast(known);
    }

    private static <T> Comparator<T> directed(Comparator<T> comparator, boolean ascending) {
        return ascending ? comparator : comparator.reversed();
    }

    /** SKY-9 before SKY-10. */
    private static Comparator<Row> byKey() {
        return Comparator.comparing((Row row) -> row.key().substring(0, row.key().lastIndexOf('-') + 1))
            .thenComparing(row -> row.key().length()).thenComparing(Row::key);
    }
}
