package org.commonground.sandbox.jira.jql;

import java.util.Locale;

/**
 * A token of a query.
 *
 * @param text what it says, without quotes and escapes
 * @param offset where it begins
 */
record Token(Kind kind, String text, int offset) {
    enum Kind { WORD, STRING, OPERATOR, OPEN, CLOSE, COMMA, OPEN_BRACKET, CLOSE_BRACKET, AND, OR, NOT, END }

    /** Answers whether it is this unquoted word, in any case. */
    boolean is(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
