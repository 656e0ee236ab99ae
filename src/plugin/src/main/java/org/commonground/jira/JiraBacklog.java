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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Backlog;
import org.commonground.core.port.Hits;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.IssueSearch;
import org.commonground.core.port.ProjectRef;

/** Jira's search as a person uses it; pages of 1,000 issues. */
public final class JiraBacklog implements Backlog, IssueSearch {
    private static final int PAGE = 1_000;
    private final Supplier<ApplicationUser> viewer;
    private final SearchService search;
    private final FieldValues values;

    /** Works on Jira's services, as the person who is given: null for somebody who is not logged in. */
    public JiraBacklog(Supplier<ApplicationUser> viewer, SearchService search, FieldValues values) {
        this.viewer = viewer;
        this.search = search;
        this.values = values;
    }

    @Override
    public Hits find(IssueQuery wanted, int most) {
        ApplicationUser user = viewer.get();
        Query query = new JiraQueries(search).of(user, wanted);
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

    @Override
    public Found read(String jql, int most, Function<ProjectRef, Optional<MatrixSettings>> axes) {
        Hits hits = find(IssueQuery.of(jql), most);
        return new Found(hits.candidates(axes), hits.total(), hits.projects());
    }

    private SearchResults<Issue> page(ApplicationUser user, Query query, int start, int max) {
        try {
            return search.search(user, query, new PagerFilter<Issue>(start, max));
        } catch (SearchException e) {
            throw new BadQuery(List.of(String.valueOf(e.getMessage())));
        }
    }
}
