package org.commonground.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.ProjectRef;

/** Issues that Jira's search found; asks for each project's settings once. */
final class JiraHits implements Hits {
    private final Map<Long, Issue> issues = new LinkedHashMap<>();
    private final Map<Long, ProjectRef> projects = new LinkedHashMap<>();
    private final int total;
    private final FieldValues values;

    JiraHits(List<Issue> found, int total, FieldValues values) {
        for (Issue issue : found) {
            Project project = issue.getProjectObject();
            // between two pages an issue may slip onto the next one, and one may be deleted
            issues.put(issue.getId(), issue);
            projects.computeIfAbsent(project.getId(), id -> JiraProjects.reference(project));
        }
        this.total = Math.max(total, issues.size());
        this.values = values;
    }

    @Override
    public List<Hit> all() {
        return issues.values().stream().map(JiraHits::hit).toList();
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public List<ProjectRef> projects() {
        return List.copyOf(projects.values());
    }

    @Override
    public ProjectRef project(long id) {
        return projects.get(issues.get(id).getProjectObject().getId());
    }

    @Override
    public Details details(long id) {
        return details(issues.get(id));
    }

    @Override
    public boolean hasField(String fieldId) {
        return values.hasField(fieldId);
    }

    @Override
    public List<String> components(long id) {
        return values.components(issues.get(id));
    }

    @Override
    public List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes) {
        Map<Long, Optional<MatrixSettings>> settings = new HashMap<>();
        projects.forEach((id, project) -> settings.put(id, axes.apply(project)));
        FieldValues.Reading reading = values.reading();
        return issues.values().stream()
            .map(issue -> reading.candidate(issue, settings.get(issue.getProjectObject().getId()))).toList();
    }

    static Details details(Issue issue) {
        Priority priority = issue.getPriority();
        return new Details(issue.getIssueType().getNameTranslation(), issue.getStatus().getNameTranslation(),
            issue.getStatus().getStatusCategory().getKey(),
            Optional.ofNullable(priority).map(p -> new Details.Priority(p.getNameTranslation(), rank(p))),
            Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getDisplayName));
    }

    static Hit hit(Issue issue) {
        Long votes = issue.getVotes();
        return new Hit(issue.getId(), issue.getKey(), issue.getSummary(), issue.getCreated().toInstant(),
            issue.getUpdated().toInstant(), votes == null ? 0 : votes);
    }

    private static long rank(Priority priority) {
        Long sequence = priority.getSequence();
        return sequence == null ? Long.MAX_VALUE - 1 : sequence;
    }
}
