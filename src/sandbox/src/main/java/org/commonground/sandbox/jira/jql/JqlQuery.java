package org.commonground.sandbox.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import java.util.List;
import java.util.Optional;

/** A parsed query; without a condition it matches everything that the user sees. */
record JqlQuery(Optional<Clause> where, List<Sort> orderBy) implements Query {
    @Override
    public com.atlassian.query.clause.Clause getWhereClause() {
        return where.orElse(null);
    }

    @Override
    public OrderBy getOrderByClause() {
        return new Order(orderBy);
    }

    /** The fields to sort by, in their order. */
    record Order(List<Sort> sorts) implements OrderBy {
    }

    /**
     * One field to sort by.
     *
     * @param descending nothing when the query names no direction: the field's own default
     */
    record Sort(String field, Optional<Boolean> descending) {
    }
}
