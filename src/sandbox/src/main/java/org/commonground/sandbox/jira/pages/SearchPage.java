package org.commonground.sandbox.jira.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.JiraIssue;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.velocity.HostTemplates;

/** The issue search: a query, its errors or a page of what it finds. */
final class SearchPage {
    static final int PAGE_SIZE = 50;

    private final Site site;
    private final SearchService search;
    private final HostTemplates templates;

    SearchPage(Site site, SearchService search, HostTemplates templates) {
        this.site = site;
        this.search = search;
        this.templates = templates;
    }

    Page show(Visit visit) {
        Map<String, Object> values = visit.values();
        values.put("jql", visit.parameter("jql"));
        values.put("tableHtml", table(visit.parameter("jql"), "/issues/?jql=" + Visit.encode(visit.parameter("jql")) + "&",
                visit));
        return new Page("Issue Search", templates.render("search", values), "page-type-navigator");
    }

    /** Renders what a query finds, or why it does not run. */
    String table(String jql, String link, Visit visit) {
        int start = visit.number("startIndex") / PAGE_SIZE * PAGE_SIZE;
        Map<String, Object> values = visit.values();
        values.put("errors", Set.of());
        values.put("issues", List.of());
        values.put("total", 0);
        SearchService.ParseResult parsed = search.parseQuery(visit.user(), jql);
        Set<String> errors = parsed.isValid()
                ? search.validateQuery(visit.user(), parsed.getQuery()).getErrorMessages()
                : parsed.getErrors().getErrorMessages();
        if (errors.isEmpty()) {
            try {
                SearchResults<Issue> found =
                        search.search(visit.user(), parsed.getQuery(), new PagerFilter<>(start, PAGE_SIZE));
                List<IssueRow> rows = found.getResults().stream().map(i -> ((JiraIssue) i).row()).toList();
                values.put("issues", rows);
                values.put("total", found.getTotal());
            } catch (SearchException e) {
                errors = Set.of(e.getMessage());
            }
        }
        values.put("errors", errors);
        values.put("link", link);
        values.put("start", start);
        values.put("pageSize", PAGE_SIZE);
        values.put("impactFields", site.fields().named("Impact"));
        values.put("effortFields", site.fields().named("Effort"));
        values.put("show", new Show(site.clock().getZone()));
        return templates.render("table", values);
    }
}
