package org.commonground.sandbox.jira.jql;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A parsed query; without a condition it matches everything that the user sees. */
record JqlQuery(Optional<Clause> where, List<Sort> orderBy) implements Query {
    /**
     * One field to sort by.
     *
     * @param descending nothing when the query names no direction: the field's own default
     */
    record Sort(String field, Optional<Boolean> descending) {
    }
}
