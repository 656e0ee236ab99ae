package com.atlassian.query.clause;

/**
 * One comparison of a JQL query.
 *
 * <p>Seen: [P8] scrum-poker, Slack integration.
 */
public interface TerminalClause {
}
