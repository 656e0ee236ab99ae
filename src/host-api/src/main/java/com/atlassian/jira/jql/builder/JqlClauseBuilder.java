package com.atlassian.jira.jql.builder;

import com.atlassian.query.clause.Clause;

/**
 * Builds the condition of a query; two clauses without an operator between them are an IllegalStateException.
 *
 * <p>Seen: [P8] Slack integration: where().addClause(c).endWhere(); [docs] an interface, and() and its rules: Jira API 4.0 to 8.5.
 */
public interface JqlClauseBuilder {
    JqlClauseBuilder addClause(Clause clause);

    JqlClauseBuilder and();

    JqlQueryBuilder endWhere();
}
