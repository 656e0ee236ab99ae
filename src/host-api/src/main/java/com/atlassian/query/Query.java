package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * A parsed JQL query; without a condition its clause is null.
 *
 * <p>Seen: [P8] Slack integration; [older] the null in its JqlIndexSearcher.
 */
public interface Query {
    Clause getWhereClause();

    OrderBy getOrderByClause();
}
