package com.atlassian.query.operand;

/**
 * The right-hand side of a JQL clause.
 *
 * <p>Seen: [P8] Slack integration.
 */
public interface Operand {
}
