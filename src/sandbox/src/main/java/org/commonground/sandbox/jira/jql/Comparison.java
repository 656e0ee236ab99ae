package org.commonground.sandbox.jira.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.commonground.sandbox.jira.IssueRow;

/**
 * Compares a field's values with what is wanted. As in Jira, the negative operators do not match an empty field.
 *
 * @param empty whether an empty field is wanted too
 */
record Comparison(JqlField field, Operator operator, boolean empty, Supplier<Set<Comparable<?>>> wanted) {
    Predicate<IssueRow> asPredicate() {
        return switch (operator) {
            case EQUALS, IN -> issue -> {
                List<? extends Comparable<?>> values = field.values().apply(issue);
                return values.isEmpty() ? empty : values.stream().anyMatch(wanted.get()::contains);
            };
            case NOT_EQUALS, NOT_IN -> issue -> {
                List<? extends Comparable<?>> values = field.values().apply(issue);
                return !values.isEmpty() && values.stream().noneMatch(wanted.get()::contains);
            };
            case LIKE -> like(true);
            case NOT_LIKE -> like(false);
            case LESS_THAN -> any((value, limit) -> compare(value, limit) < 0);
            case LESS_THAN_EQUALS -> any((value, limit) -> compare(value, limit) <= 0);
            case GREATER_THAN -> any((value, limit) -> compare(value, limit) > 0);
            case GREATER_THAN_EQUALS -> any((value, limit) -> compare(value, limit) >= 0);
            case IS, IS_NOT -> throw new IllegalStateException(operator + " has no value to compare with");
        };
    }

    private Predicate<IssueRow> like(boolean match) {
        Supplier<List<TextMatch>> matches =
                new Once<>(() -> wanted.get().stream().map(text -> new TextMatch((String) text)).toList());
        return issue -> {
            List<? extends Comparable<?>> values = field.values().apply(issue);
            return !values.isEmpty() && match == values.stream()
                    .anyMatch(value -> matches.get().stream().anyMatch(m -> m.matches((String) value)));
        };
    }

    private Predicate<IssueRow> any(BiPredicate<Comparable<?>, Comparable<?>> test) {
        return issue -> field.values().apply(issue).stream().anyMatch(
                value -> wanted.get().stream().anyMatch(limit -> comparable(value, limit) && test.test(value, limit)));
    }

    /** Issue keys are before or after each other only within a project. */
    private static boolean comparable(Comparable<?> value, Comparable<?> limit) {
        return !(value instanceof IssueKey a && limit instanceof IssueKey b) || a.project().equals(b.project());
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> value, Comparable<?> limit) {
        return ((Comparable<Object>) value).compareTo(limit);
    }
}
