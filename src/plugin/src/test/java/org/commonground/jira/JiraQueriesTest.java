package org.commonground.jira;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.IssueQuery;
import org.commonground.view.MatrixWords;
import org.junit.jupiter.api.Test;

class JiraQueriesTest {
    @Test
    void a_query_of_more_than_ten_thousand_characters_is_refused_before_jira_is_asked() {
        JiraQueries nobodyIsAsked = new JiraQueries(null, new MatrixWords((key, arguments) -> key + Arrays.toString(arguments)));

        assertThatThrownBy(() -> nobodyIsAsked.of(null, IssueQuery.of("x".repeat(10_001)))).isInstanceOf(BadQuery.class)
            .hasMessage("common-ground.answer.too-long-query[10001, 10000]");
    }
}
