package org.commonground.jira;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.core.port.BadQuery;
import org.commonground.core.port.IssueQuery;
import org.junit.jupiter.api.Test;

class JiraQueriesTest {
    @Test
    void a_query_of_more_than_ten_thousand_characters_is_refused_before_jira_is_asked() {
        JiraQueries nobodyIsAsked = new JiraQueries(null);

        assertThatThrownBy(() -> nobodyIsAsked.of(null, IssueQuery.of("x".repeat(10_001)))).isInstanceOf(BadQuery.class)
            .hasMessage("The query has 10001 characters; at most 10,000 are read.");
    }
}
