package org.commonground.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Backlog;
import org.commonground.core.port.ProjectRef;

/** Jira's search as the person who is logged in; pages of 1,000 issues. */
public final class JiraBacklog implements Backlog {
    private static final int PAGE = 1_000;
    private static final int LONGEST_QUERY = 10_000;
    private final JiraAuthenticationContext viewer;
    private final SearchService search;
    private final CustomFieldManager fields;

    /** Works on Jira's services. */
    public JiraBacklog(JiraAuthenticationContext viewer, SearchService search, CustomFieldManager fields) {
        this.viewer = viewer;
        this.search = search;
        this.fields = fields;
    }

    @Override
    public Found read(String jql, int most, Function<ProjectRef, Optional<MatrixSettings>> axes) {
        ApplicationUser user = viewer.getLoggedInUser();
        Query query = parse(user, jql);
        Reading reading = new Reading(axes);
        int total;
        do {
            int start = reading.candidates.size();
            SearchResults<Issue> page = search(user, query, start, Math.min(PAGE, most - start));
            page.getResults().forEach(reading::add);
            total = page.getTotal();
            if (page.getResults().isEmpty()) {
                break;
            }
        } while (reading.candidates.size() < Math.min(total, most));
        // an issue may be deleted between two pages
        return new Found(reading.candidates, Math.max(total, reading.candidates.size()),
            List.copyOf(reading.projects.values()));
    }

    private Query parse(ApplicationUser user, String jql) {
        if (jql.length() > LONGEST_QUERY) {
            throw new BadQuery(List.of("The query has " + jql.length() + " characters; at most 10,000 are read."));
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

    private SearchResults<Issue> search(ApplicationUser user, Query query, int start, int max) {
        try {
            return search.search(user, query, new PagerFilter<Issue>(start, max));
        } catch (SearchException e) {
            throw new BadQuery(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** Translates issues; asks for each project's settings and each field only once. */
    private final class Reading {
        private final List<Candidate> candidates = new ArrayList<>();
        private final Map<Long, ProjectRef> projects = new LinkedHashMap<>();
        private final Map<Long, Optional<MatrixSettings>> settings = new HashMap<>();
        private final Map<String, Optional<CustomField>> known = new HashMap<>();
        private final Function<ProjectRef, Optional<MatrixSettings>> axes;

        Reading(Function<ProjectRef, Optional<MatrixSettings>> axes) {
            this.axes = axes;
        }

        void add(Issue issue) {
            Project project = issue.getProjectObject();
            ProjectRef reference = projects.computeIfAbsent(project.getId(), id -> JiraProjects.reference(project));
            Optional<MatrixSettings> own = settings.computeIfAbsent(reference.id(), id -> axes.apply(reference));
            candidates.add(new Candidate(issue.getId(), issue.getKey(), issue.getSummary(),
                own.map(s -> value(issue, s.impact().fieldId())).orElse(null),
                own.map(s -> value(issue, s.effort().fieldId())).orElse(null)));
        }

        private Double value(Issue issue, String fieldId) {
            Object value = known.computeIfAbsent(fieldId, id -> Optional.ofNullable(fields.getCustomFieldObject(id)))
                .map(issue::getCustomFieldValue).orElse(null);
            return value instanceof Number number ? number.doubleValue() : null;
        }
    }
}
