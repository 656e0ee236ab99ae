package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value of an operand: a number, a text, or EMPTY.
 *
 * <p>Seen: [P8] scrum-poker: the constructor with a Long; [older] the text one, asString and isEmpty.
 */
public final class QueryLiteral {
    private final Operand sourceOperand;
    private final Object value;

    public QueryLiteral(Operand sourceOperand, Long value) {
        this.sourceOperand = sourceOperand;
        this.value = value;
    }

    public QueryLiteral(Operand sourceOperand, String value) {
        this.sourceOperand = sourceOperand;
        this.value = value;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public Long getLongValue() {
        return value instanceof Long number ? number : null;
    }

    public String getStringValue() {
        return value instanceof String text ? text : null;
    }

    public boolean isEmpty() {
        return value == null;
    }

    public String asString() {
        return value == null ? null : value.toString();
    }
}
