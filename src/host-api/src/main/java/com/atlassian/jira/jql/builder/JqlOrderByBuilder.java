package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;

/**
 * Builds the order of a query.
 *
 * <p>Seen: [P8] Slack integration: orderBy().setSorts(query.getOrderByClause()).buildQuery(); [docs] a class: Jira API 4.0.
 */
public class JqlOrderByBuilder {
    JqlOrderByBuilder() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public JqlOrderByBuilder setSorts(OrderBy newOrderBy) {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public Query buildQuery() {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
