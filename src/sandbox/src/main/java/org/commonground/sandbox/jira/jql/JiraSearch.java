package org.commonground.sandbox.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.Site;

/** Runs JQL over the index as a user. A query whose names do not validate finds nothing; missing issues are passed over. */
public final class JiraSearch implements SearchService {
    /** How far a search may look, as with OpenSearch. */
    public static final int WINDOW = 10_000;

    private final Site site;
    private final Supplier<List<JqlFunctionModule>> functions;

    /** @param functions asked for each query, because plugins come and go */
    public JiraSearch(Site site, Supplier<List<JqlFunctionModule>> functions) {
        this.site = site;
        this.functions = functions;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSetImpl errors = new MessageSetImpl();
        try {
            return new ParseResult(Parser.parse(query), errors);
        } catch (JqlException e) {
            errors.addErrorMessage(e.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSetImpl errors = new MessageSetImpl();
        plan(searcher, query).errors().forEach(errors::addErrorMessage);
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        if (!site.isSearchable()) {
            throw new SearchException("The search index cannot be read now.");
        }
        if ((long) pager.getStart() + pager.getMax() > WINDOW) {
            throw new SearchException("Result window is too large, from + size must be less than or equal to: ["
                    + WINDOW + "] but was [" + ((long) pager.getStart() + pager.getMax()) + "]");
        }
        Plan plan = plan(searcher, query);
        List<IssueRow> found = found(searcher, plan).sorted(plan.order()).toList();
        List<Issue> page = found.stream().skip(pager.getStart()).limit(pager.getMax())
                .map(row -> (Issue) site.issues().issue(row)).toList();
        return new SearchResults<>(page, found.size());
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        return found(searcher, plan(searcher, query)).count();
    }

    private Stream<IssueRow> found(ApplicationUser searcher, Plan plan) {
        HostCalls.count(HostCalls.Kind.SEARCH);
        if (!plan.runs()) {
            return Stream.empty();
        }
        Map<JiraProject, Boolean> projects = new HashMap<>();
        Map<String, Boolean> levels = new HashMap<>();
        return site.issues().all().stream().filter(i -> !i.project().archived())
                .filter(i -> projects.computeIfAbsent(i.project(), p -> site.permissions().sees(p, searcher)))
                .filter(i -> levels.computeIfAbsent(Objects.requireNonNullElse(i.securityLevel(), ""),
                        l -> site.permissions().sees(i.securityLevel(), searcher)))
                .filter(plan.filter());
    }

    private Plan plan(ApplicationUser searcher, Query query) {
        return new Plan((JqlQuery) query, new JqlFields(site, searcher), new Functions(functions, searcher));
    }
}
