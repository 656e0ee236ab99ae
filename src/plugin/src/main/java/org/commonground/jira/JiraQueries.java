package org.commonground.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.core.matrix.view.QuickFilter;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.IssueQuery;
import org.commonground.view.MatrixWords;

/**
 * Makes Jira's queries. What a person wrote is parsed and checked on its own and then joined as a whole with the app's own
 * conditions, never as text: so Jira's messages speak of what the person wrote, and no parenthesis in it can get around them.
 */
final class JiraQueries {
    private static final int LONGEST = 10_000;
    private final SearchService search;
    private final MatrixWords words;

    JiraQueries(SearchService search, MatrixWords words) {
        this.search = search;
        this.words = words;
    }

    /**
     * The query to run.
     *
     * @throws BadQuery when the person's part is too long, or, in Jira's words, not understood
     */
    Query of(ApplicationUser user, IssueQuery wanted) {
        Query written = checked(user, wanted.jql());
        if (wanted.isPlain()) {
            return written;
        }
        Query own = search.parseQuery(user, String.join(" AND ", conditions(wanted)) + order(wanted.order())).getQuery();
        JqlClauseBuilder where = JqlQueryBuilder.newBuilder().where().addClause(own.getWhereClause());
        if (written.getWhereClause() != null) {
            where.and().addClause(written.getWhereClause());
        }
        return where.endWhere().orderBy().setSorts(own.getOrderByClause()).buildQuery();
    }

    private Query checked(ApplicationUser user, String jql) {
        if (jql.length() > LONGEST) {
            throw new BadQuery(List.of(words.answer("too-long-query", jql.length(), LONGEST)));
        }
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new BadQuery(List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        // parsing finds only slips of the pen; a search for a field or value that is not there would just find nothing
        Set<String> wrong = search.validateQuery(user, parsed.getQuery()).getErrorMessages();
        if (!wrong.isEmpty()) {
            throw new BadQuery(List.copyOf(wrong));
        }
        return parsed.getQuery();
    }

    /** Nothing that a person may name gets in but words of letters and digits, and a key of the same. */
    private static List<String> conditions(IssueQuery wanted) {
        List<String> conditions = new ArrayList<>();
        wanted.project().ifPresent(project -> conditions.add("project = " + project.id()));
        wanted.key().ifPresent(key -> conditions.add("key = \"" + key + "\""));
        if (!wanted.ids().isEmpty()) {
            // those that are not there are passed over, since only what a person wrote is validated
            conditions.add("id in (" + wanted.ids().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
        }
        for (int i = 0; i < wanted.words().size(); i++) {
            String word = wanted.words().get(i);
            boolean last = i == wanted.words().size() - 1;
            conditions.add(last ? "(text ~ \"" + word + "\" OR text ~ \"" + word + "*\")" : "text ~ \"" + word + "\"");
        }
        wanted.quick().stream().sorted().map(JiraQueries::condition).forEach(conditions::add);
        return conditions;
    }

    /** The newest issues come first, so that they are looked at when not all are. */
    private static String order(IssueQuery.Order order) {
        return switch (order) {
            case CREATED -> " ORDER BY id DESC";
            case CHANGED -> " ORDER BY updated DESC, id DESC";
        };
    }

    private static String condition(QuickFilter filter) {
        return switch (filter) {
            case MINE -> "assignee = currentUser()";
            case UNRESOLVED -> "resolution IS EMPTY";
            case RECENT -> "updated >= -7d";
        };
    }
}
