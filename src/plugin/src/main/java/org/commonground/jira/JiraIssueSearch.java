package org.commonground.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Hits;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.IssueSearch;
import org.commonground.view.MatrixWords;

/** Jira's search as a person uses it, page by page. */
public final class JiraIssueSearch implements IssueSearch {
    private final Supplier<ApplicationUser> viewer;
    private final SearchService search;
    private final FieldValues values;
    private final MatrixWords words;

    /** Works on Jira's services, as the person who is given: null for somebody who is not logged in. */
    public JiraIssueSearch(Supplier<ApplicationUser> viewer, SearchService search, FieldValues values, MatrixWords words) {
        this.viewer = viewer;
        this.search = search;
        this.values = values;
        this.words = words;
    }

    @Override
    public Hits find(IssueQuery wanted, int most) {
        ApplicationUser user = viewer.get();
        Query query = new JiraQueries(search, words).of(user, wanted);
        List<Issue> issues = new ArrayList<>();
        int total;
        do {
            SearchResults<Issue> page = page(user, query, issues.size(), Math.min(PAGE, most - issues.size()));
            issues.addAll(page.getResults());
            total = page.getTotal();
            if (page.getResults().isEmpty()) {
                break;
            }
        } while (issues.size() < Math.min(total, most));
        return new JiraHits(issues, total, values);
    }

    private SearchResults<Issue> page(ApplicationUser user, Query query, int start, int max) {
        try {
            return search.search(user, query, new PagerFilter<Issue>(start, max));
        } catch (SearchException e) {
            throw new BadQuery(List.of(String.valueOf(e.getMessage())));
        }
    }
}
