package com.atlassian.query.order;

/**
 * The order of a query.
 *
 * <p>Seen: [P8] Slack integration: setSorts(query.getOrderByClause()).
 */
public interface OrderBy {
}
