package com.atlassian.jira.jql.builder;

import com.atlassian.query.clause.Clause;
import org.commonground.sandbox.jira.jql.BuiltQuery;

/**
 * Builds queries of clauses that were parsed.
 *
 * <p>Seen: [P8] Slack integration.
 */
public class JqlQueryBuilder {
    private final BuiltQuery query = new BuiltQuery();

    JqlQueryBuilder() {
    }

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder();
    }

    public JqlClauseBuilder where() {
        return new Where();
    }

    public JqlOrderByBuilder orderBy() {
        return new JqlOrderByBuilder(query);
    }

    private final class Where implements JqlClauseBuilder {
        @Override
        public JqlClauseBuilder addClause(Clause clause) {
            query.add(clause);
            return this;
        }

        @Override
        public JqlClauseBuilder and() {
            query.and();
            return this;
        }

        @Override
        public JqlQueryBuilder endWhere() {
            return JqlQueryBuilder.this;
        }
    }
}
