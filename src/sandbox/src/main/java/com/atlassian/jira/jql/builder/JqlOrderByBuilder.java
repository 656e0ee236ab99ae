package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import org.commonground.sandbox.jira.jql.BuiltQuery;

/**
 * Builds the order of a query.
 *
 * <p>Seen: [P8] Slack integration.
 */
public class JqlOrderByBuilder {
    private final BuiltQuery query;

    JqlOrderByBuilder(BuiltQuery query) {
        this.query = query;
    }

    public JqlOrderByBuilder setSorts(OrderBy newOrderBy) {
        query.sort(newOrderBy);
        return this;
    }

    public Query buildQuery() {
        return query.build();
    }
}
