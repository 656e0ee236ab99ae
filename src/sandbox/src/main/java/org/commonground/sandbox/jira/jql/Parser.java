package org.commonground.sandbox.jira.jql;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a query by recursive descent. Long lists of conditions are loops; only nesting recurses, and is limited. */
final class Parser {
    static final int MAX_LENGTH = 100_000;
    static final int MAX_DEPTH = 200;

    private static final Set<String> RESERVED = Set.of("in", "is", "empty", "null", "order", "by", "was", "changed",
            "after", "before", "during", "on", "from", "to", "asc", "desc", "limit", "select", "where");
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";

    private final String jql;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(String jql) throws JqlException {
        if (jql.length() > MAX_LENGTH) {
            throw new JqlException("The query has " + jql.length() + " characters; at most " + MAX_LENGTH
                    + " are allowed.");
        }
        this.jql = jql;
        this.tokens = new Lexer(jql).tokens();
    }

    static JqlQuery parse(String jql) throws JqlException {
        return new Parser(jql).query();
    }

    private JqlQuery query() throws JqlException {
        Optional<Clause> where = peek().is(Token.Kind.END) || peek().is("order") ? Optional.empty() : Optional.of(or());
        List<JqlQuery.Sort> orderBy = new ArrayList<>();
        if (peek().is("order")) {
            take();
            if (!take().is("by")) {
                at--;
                throw expected("Expecting 'by'");
            }
            do {
                orderBy.add(sort());
            } while (skip(Token.Kind.COMMA));
        }
        if (!peek().is(Token.Kind.END)) {
            throw expected(orderBy.isEmpty() ? "Expecting either 'OR' or 'AND'" : "Expecting ','");
        }
        return new JqlQuery(where, List.copyOf(orderBy));
    }

    private JqlQuery.Sort sort() throws JqlException {
        String field = field();
        boolean descending = peek().is("desc");
        if (descending || peek().is("asc")) {
            take();
            return new JqlQuery.Sort(field, Optional.of(descending));
        }
        return new JqlQuery.Sort(field, Optional.empty());
    }

    private Clause or() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (skip(Token.Kind.OR)) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (skip(Token.Kind.AND)) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause not() throws JqlException {
        Token start = peek();
        if (!start.is(Token.Kind.NOT) && !start.is(Token.Kind.OPEN)) {
            return term();
        }
        if (++depth > MAX_DEPTH) {
            throw JqlException.at(jql, start.offset(), "The query is nested more than " + MAX_DEPTH + " levels deep.");
        }
        take();
        Clause clause;
        if (start.is(Token.Kind.NOT)) {
            clause = new Clause.Not(not());
        } else {
            clause = or();
            if (!skip(Token.Kind.CLOSE)) {
                throw expected("Expecting ')'");
            }
        }
        depth--;
        return clause;
    }

    private Clause term() throws JqlException {
        String field = field();
        Operator operator = operator();
        return new Clause.Term(field, operator, operand());
    }

    private String field() throws JqlException {
        Token token = take();
        boolean name = token.is(Token.Kind.STRING) || token.is(Token.Kind.WORD);
        if (token.is(Token.Kind.WORD) && reserved(token)) {
            throw JqlException.at(jql, token.offset(), "Expecting a field name but got '" + token.text()
                    + "'. You must surround '" + token.text() + "' in quotation marks to use it as a field name.");
        }
        if (!name || token.text().isEmpty()) {
            at--;
            throw expected("Expecting a field name");
        }
        if (token.is("cf") && skip(Token.Kind.OPEN_BRACKET)) {
            Token id = take();
            if (!id.text().matches("\\d{1,18}") || !skip(Token.Kind.CLOSE_BRACKET)) {
                throw JqlException.at(jql, id.offset(), "Expecting a custom field id in the form 'cf[10001]'.");
            }
            return "cf[" + id.text() + "]";
        }
        return token.text();
    }

    private Operator operator() throws JqlException {
        Token token = take();
        if (token.is(Token.Kind.OPERATOR)) {
            for (Operator operator : Operator.values()) {
                if (operator.getDisplayString().equals(token.text())) {
                    return operator;
                }
            }
        }
        if (token.is("in")) {
            return Operator.IN;
        }
        if (token.is("is")) {
            return skip(Token.Kind.NOT) ? Operator.IS_NOT : Operator.IS;
        }
        if (token.is(Token.Kind.NOT) && peek().is("in")) {
            take();
            return Operator.NOT_IN;
        }
        at--;
        throw expected("Expecting operator", "." + OPERATORS);
    }

    private Operand operand() throws JqlException {
        if (!peek().is(Token.Kind.OPEN)) {
            return value();
        }
        if (++depth > MAX_DEPTH) {
            throw JqlException.at(jql, peek().offset(), "The query is nested more than " + MAX_DEPTH + " levels deep.");
        }
        take();
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (skip(Token.Kind.COMMA));
        if (!skip(Token.Kind.CLOSE)) {
            throw expected("Expecting either ',' or ')'");
        }
        depth--;
        return new Clause.Values(List.copyOf(operands));
    }

    private Operand value() throws JqlException {
        Token token = take();
        if (token.is("empty") || token.is("null")) {
            return new Clause.Empty();
        }
        if (token.is(Token.Kind.STRING) || token.is(Token.Kind.WORD) && !reserved(token)) {
            return skip(Token.Kind.OPEN) ? new FunctionOperand(token.text(), arguments()) : new Clause.Literal(token.text());
        }
        at--;
        throw expected("Expecting either a value, list or function", token.is(Token.Kind.WORD)
                ? ". You must surround '" + token.text() + "' in quotation marks to use it as a value." : ".");
    }

    private List<String> arguments() throws JqlException {
        List<String> arguments = new ArrayList<>();
        if (skip(Token.Kind.CLOSE)) {
            return arguments;
        }
        do {
            Token token = take();
            if (!token.is(Token.Kind.STRING) && !token.is(Token.Kind.WORD)) {
                at--;
                throw expected("Expecting an argument");
            }
            arguments.add(token.text());
        } while (skip(Token.Kind.COMMA));
        if (!skip(Token.Kind.CLOSE)) {
            throw expected("Expecting ')'");
        }
        return arguments;
    }

    private static boolean reserved(Token token) {
        return RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private JqlException expected(String what) {
        return expected(what, ".");
    }

    private JqlException expected(String what, String end) {
        Token token = peek();
        return token.is(Token.Kind.END) ? new JqlException(what + " before the end of the query" + end)
                : JqlException.at(jql, token.offset(), what + " but got '" + token.text() + "'" + end);
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private Token take() {
        Token token = peek();
        at++;
        return token;
    }

    private boolean skip(Token.Kind kind) {
        boolean there = peek().is(kind);
        if (there) {
            take();
        }
        return there;
    }
}
