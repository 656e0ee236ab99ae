package org.commonground.sandbox.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the host's query builders put together: parsed clauses that must all hold, and an order. */
public final class BuiltQuery {
    private final List<Clause> clauses = new ArrayList<>();
    private List<JqlQuery.Sort> order = List.of();
    private boolean operatorGiven = true;

    /**
     * Adds a clause.
     *
     * @throws IllegalStateException if no operator stands between it and the one before
     */
    public void add(com.atlassian.query.clause.Clause clause) {
        if (!operatorGiven) {
            throw new IllegalStateException("Trying to combine JQL expressions without logical operator.");
        }
        clauses.add((Clause) clause);
        operatorGiven = false;
    }

    /** Says that the next clause must hold too. */
    public void and() {
        operatorGiven = true;
    }

    /** Sorts as a parsed query does. */
    public void sort(OrderBy orderBy) {
        order = ((JqlQuery.Order) orderBy).sorts();
    }

    /** Returns the query. */
    public Query build() {
        return new JqlQuery(clauses.isEmpty() ? Optional.empty()
                : Optional.of(clauses.size() == 1 ? clauses.get(0) : new Clause.And(List.copyOf(clauses))), order);
    }
}
