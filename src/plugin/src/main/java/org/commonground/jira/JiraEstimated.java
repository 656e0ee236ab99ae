package org.commonground.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.Details;
import org.commonground.core.port.Estimates.Estimated;
import org.commonground.core.port.Estimates.Obstacle;
import org.commonground.core.port.Estimates.Refusal;
import org.commonground.core.port.Hit;
import org.commonground.core.port.ProjectRef;

/** One of Jira's issues, for the person who wants to change it. */
final class JiraEstimated implements Estimated {
    private final MutableIssue issue;
    private final ApplicationUser user;
    private final JiraEstimates.Services services;

    JiraEstimated(MutableIssue issue, ApplicationUser user, JiraEstimates.Services services) {
        this.issue = issue;
        this.user = user;
        this.services = services;
    }

    @Override
    public ProjectRef project() {
        return JiraProjects.reference(issue.getProjectObject());
    }

    @Override
    public Hit hit() {
        return JiraHits.hit(issue);
    }

    @Override
    public Details details() {
        return JiraHits.details(issue);
    }

    @Override
    public Optional<Refusal> refusal() {
        if (issue.isArchived()) {
            return Optional.of(Refusal.ARCHIVED);
        }
        if (!services.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            return Optional.of(Refusal.PERMISSION);
        }
        return issue.isEditable() ? Optional.empty() : Optional.of(Refusal.WORKFLOW);
    }

    @Override
    public Optional<Obstacle> obstacle(String fieldId) {
        CustomField field = services.fields().getCustomFieldObject(fieldId);
        if (field == null) {
            return Optional.of(Obstacle.GONE);
        }
        if (!JiraProjects.isNumber(field)) {
            return Optional.of(Obstacle.NO_NUMBER);
        }
        if (field.getRelevantConfig(issue) == null) {
            return Optional.of(Obstacle.NOT_ON_ISSUE);
        }
        return services.screens().isOnEditScreen(issue.getProjectObject(), issue.getIssueType(), fieldId) ? Optional.empty()
            : Optional.of(Obstacle.NOT_ON_SCREEN);
    }

    @Override
    public Double value(String fieldId) {
        CustomField field = services.fields().getCustomFieldObject(fieldId);
        Object value = field == null ? null : issue.getCustomFieldValue(field);
        return value instanceof Number number ? number.doubleValue() : null;
    }

    @Override
    public Estimated store(Map<String, Double> values) {
        values.forEach((fieldId, value) -> issue.setCustomFieldValue(services.fields().getCustomFieldObject(fieldId), value));
        Issue stored = services.issues().updateIssue(user, issue, UpdateIssueRequest.builder().build());
        MutableIssue fresh = services.issues().getIssueObject(stored.getId());
        return new JiraEstimated(fresh == null ? issue : fresh, user, services);
    }
}
