package org.commonground.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.port.EstimateHistory;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Unavailable;

/**
 * Jira's change history, one query for the issue and one for each field. A field goes by its name there: changes from before it was
 * renamed are not found.
 */
public final class JiraEstimateHistory implements EstimateHistory {
    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final ChangeHistoryManager history;

    /** Works on Jira's services. */
    public JiraEstimateHistory(IssueManager issues, CustomFieldManager fields, ChangeHistoryManager history) {
        this.issues = issues;
        this.fields = fields;
        this.history = history;
    }

    /** Nothing also when Jira does not offer its history: an estimate then has no age. */
    @Override
    public Optional<Instant> lastChange(Hit hit, Set<String> fieldIds) {
        Issue issue = issues.getIssueObject(hit.id());
        if (issue == null) {
            return Optional.empty();
        }
        try {
            return lastChange(issue, fieldIds);
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> lastChange(Issue issue, Set<String> fieldIds) {
        return fieldIds.stream().map(fields::getCustomFieldObject).filter(Objects::nonNull).map(CustomField::getName)
            .flatMap(name -> history.getChangeItemsForField(issue, name).stream()).map(ChangeItemBean::getCreated)
            .map(Timestamp::toInstant).max(Comparator.naturalOrder());
    }
}
