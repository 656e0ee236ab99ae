package org.commonground.sandbox.jira.jql;

import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonground.sandbox.jira.IssueRow;

/**
 * A field as JQL sees it.
 *
 * @param values gives an issue's values, none when it is empty
 * @param resolve turns what is written in a query into such a value, or nothing when there is no such value
 * @param unknown the message for a value that there is not, with {@code %s} for the value
 * @param newestFirst whether sorting without a direction is descending
 */
record JqlField(String name, Kind kind, Function<IssueRow, List<? extends Comparable<?>>> values,
                Function<String, Optional<? extends Comparable<?>>> resolve, String unknown, boolean newestFirst) {
    private static final Set<String> ISSUES = Set.of("key", "issuekey", "issue", "id");

    /** Whether its values are issues; those that are not there are passed over when the query runs, as in Jira. */
    boolean namesIssues() {
        return ISSUES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What can be asked of a field. */
    enum Kind {
        CHOICE(EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS,
                Operator.IS_NOT)),
        ORDERED(EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE))),
        TEXT(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT));

        private final Set<Operator> operators;

        Kind(Set<Operator> operators) {
            this.operators = operators;
        }

        boolean allows(Operator operator) {
            return operators.contains(operator);
        }
    }
}
