package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value of an operand.
 *
 * <p>Seen: [P8] scrum-poker: the constructor with the id of an issue.
 */
public class QueryLiteral {
    /** The value that is a number, such as the id of an issue. */
    public QueryLiteral(Operand sourceOperand, Long value) {
        throw new UnsupportedOperationException("only a signature");
    }
}
