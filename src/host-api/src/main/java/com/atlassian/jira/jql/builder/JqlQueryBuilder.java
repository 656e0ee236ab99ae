package com.atlassian.jira.jql.builder;

/**
 * Builds queries of clauses that were parsed.
 *
 * <p>Seen: [P8] Slack integration.
 */
public class JqlQueryBuilder {
    JqlQueryBuilder() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public static JqlQueryBuilder newBuilder() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public JqlClauseBuilder where() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public JqlOrderByBuilder orderBy() {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
