package org.commonground.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a query into tokens. */
final class Lexer {
    private static final String RESERVED_CHARACTERS = "{}*/%+$#@?;^&|`~=!<>()[],\"'";
    private static final Set<String> SYMBOLS = Set.of("=", "!=", "<", "<=", ">", ">=", "~", "!~");

    private final String jql;
    private int at;

    Lexer(String jql) {
        this.jql = jql;
    }

    List<Token> tokens() throws JqlException {
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(next());
        } while (!tokens.get(tokens.size() - 1).is(Token.Kind.END));
        return tokens;
    }

    private Token next() throws JqlException {
        while (at < jql.length() && Character.isWhitespace(jql.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == jql.length()) {
            return new Token(Token.Kind.END, "", start);
        }
        char c = jql.charAt(at);
        String two = jql.substring(at, Math.min(at + 2, jql.length()));
        if (SYMBOLS.contains(two) && two.length() == 2) {
            return symbol(Token.Kind.OPERATOR, 2);
        }
        return switch (c) {
            case '=', '<', '>', '~' -> symbol(Token.Kind.OPERATOR, 1);
            case '(' -> symbol(Token.Kind.OPEN, 1);
            case ')' -> symbol(Token.Kind.CLOSE, 1);
            case '[' -> symbol(Token.Kind.OPEN_BRACKET, 1);
            case ']' -> symbol(Token.Kind.CLOSE_BRACKET, 1);
            case ',' -> symbol(Token.Kind.COMMA, 1);
            case '!' -> symbol(Token.Kind.NOT, 1);
            case '&' -> symbol(Token.Kind.AND, two.equals("&&") ? 2 : 1);
            case '|' -> symbol(Token.Kind.OR, two.equals("||") ? 2 : 1);
            case '"', '\'' -> quoted(c);
            default -> word();
        };
    }

    private Token symbol(Token.Kind kind, int length) {
        at += length;
        return new Token(kind, jql.substring(at - length, at), at - length);
    }

    private Token quoted(char quote) throws JqlException {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < jql.length() && jql.charAt(at) != quote) {
            text.append(jql.charAt(at) == '\\' ? escape() : jql.charAt(at++));
        }
        if (at == jql.length()) {
            throw JqlException.at(jql, start, "The quoted string '" + text + "' has not been completed.");
        }
        at++;
        return new Token(Token.Kind.STRING, text.toString(), start);
    }

    private Token word() throws JqlException {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (at < jql.length()) {
            char c = jql.charAt(at);
            if (c == '\\') {
                text.append(escape());
            } else if (Character.isWhitespace(c) || "=!<>()~,\"'[]&|".indexOf(c) >= 0) {
                break;
            } else if (RESERVED_CHARACTERS.indexOf(c) >= 0 && c != '/') {
                throw JqlException.at(jql, at, "The character '" + c + "' is a reserved JQL character. You must enclose"
                        + " it in a string or use the escape '" + String.format("\\u%04x", (int) c) + "' instead.");
            } else {
                text.append(c);
                at++;
            }
        }
        return new Token(keyword(text.toString()), text.toString(), start);
    }

    private static Token.Kind keyword(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "and" -> Token.Kind.AND;
            case "or" -> Token.Kind.OR;
            case "not" -> Token.Kind.NOT;
            default -> Token.Kind.WORD;
        };
    }

    private char escape() throws JqlException {
        int start = at++;
        char c = at < jql.length() ? jql.charAt(at++) : 0;
        switch (c) {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case '\\', '"', '\'', ' ':
                return c;
            case 'u':
                if (at + 4 <= jql.length() && jql.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                    at += 4;
                    return (char) Integer.parseInt(jql.substring(at - 4, at), 16);
                }
                break;
            default:
        }
        throw JqlException.at(jql, start, "'" + jql.substring(start, at) + "' is an illegal JQL escape sequence. The"
                + " valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.");
    }
}
