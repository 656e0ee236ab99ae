package com.atlassian.query.operator;

/**
 * The operators of JQL.
 *
 * <p>Seen: [P8] Slack integration.
 */
public enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">=");

    private final String display;

    Operator(String display) {
        this.display = display;
    }

    public String getDisplayString() {
        return display;
    }
}
