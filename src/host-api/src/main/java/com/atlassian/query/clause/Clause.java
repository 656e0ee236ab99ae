package com.atlassian.query.clause;

/**
 * The condition of a query.
 *
 * <p>Seen: [P8] Slack integration.
 */
public interface Clause {
}
