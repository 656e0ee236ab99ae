package org.commonground.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import org.commonground.sandbox.jira.JiraUser;
import org.commonground.sandbox.jira.PlayedJira;
import org.junit.jupiter.api.Test;

class JqlFunctionsTest {
    private final List<JqlFunctionModule> modules = new ArrayList<>();

    @Test
    void aPluginsFunctionGivesIssuesByIdToTheUserWhoMaySeeThem() throws SearchException {
        try (PlayedJira jira = PlayedJira.withSample()) {
            JiraSearch search = new JiraSearch(jira.site(), () -> modules);
            assertThat(keys(search, "designer", "issue in quickWins()")).isEmpty();

            modules.add(new JqlFunctionModule("quickWins", new Ids(
                    jira.site().issues().byKey("SKY-2").orElseThrow().id(),
                    jira.site().issues().byKey("SKY-59").orElseThrow().id(), 4711L)));

            assertThat(keys(search, "designer", "issue in quickwins()")).containsExactly("SKY-2");
            assertThat(keys(search, "product", "issue in quickWins() order by key")).containsExactly("SKY-2", "SKY-59");
            assertThat(keys(search, "product", "project = SKY and issue not in quickWins()")).hasSize(58);
        }
    }

    @Test
    void aPluginsFunctionIsValidatedAndNotRunByValidation() {
        try (PlayedJira jira = PlayedJira.withSample()) {
            Ids ids = new Ids(1L);
            modules.add(new JqlFunctionModule("quickWins", ids));
            JiraSearch search = new JiraSearch(jira.site(), () -> modules);
            var query = search.parseQuery(null, "issue in quickWins('SKY')").getQuery();
            assertThat(search.validateQuery(JiraUser.byName("admin"), query).getErrorMessages())
                    .containsExactly("Function 'quickWins' expected '0' arguments but received '1'.");
            assertThat(ids.runs).isZero();
        }
    }

    private static List<String> keys(JiraSearch search, String user, String jql) throws SearchException {
        ApplicationUser searcher = JiraUser.byName(user);
        return search.search(searcher, search.parseQuery(searcher, jql).getQuery(), new PagerFilter<>(0, 100))
                .getResults().stream().map(Issue::getKey).toList();
    }

    private static final class Ids extends AbstractJqlFunction {
        private final List<Long> ids;
        private int runs;

        Ids(Long... ids) {
            this.ids = List.of(ids);
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 0);
        }

        @Override
        public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            runs++;
            assertThat(context.getApplicationUser()).isNotNull();
            return ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 0;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
