package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * One comparison of a JQL query.
 *
 * <p>Seen: [P8] scrum-poker, Slack integration.
 */
public interface TerminalClause {
    String getName();

    Operator getOperator();

    Operand getOperand();
}
