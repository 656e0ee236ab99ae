package org.commonground.jira;

import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.port.EstimateHistory;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Unavailable;

/**
 * Jira's change history, one query for the issue and one for each field, remembered until the issue changes. A field goes by its name
 * there: changes from before it was renamed are not found.
 */
public final class JiraEstimateHistory implements EstimateHistory {
    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final ChangeHistoryManager history;
    private final Remembered remembered;

    /** Works on Jira's services. */
    public JiraEstimateHistory(IssueManager issues, CustomFieldManager fields, ChangeHistoryManager history, CacheManager caches) {
        this.issues = issues;
        this.fields = fields;
        this.history = history;
        this.remembered = new Remembered(caches, "estimated");
    }

    /** Nothing also when Jira does not offer its history: an estimate then has no age. */
    @Override
    public Optional<Instant> lastChange(Hit hit, Set<String> fieldIds) {
        List<String> names = fieldIds.stream().sorted().map(fields::getCustomFieldObject).filter(Objects::nonNull)
            .map(CustomField::getName).toList();
        try {
            Object[] found = remembered.get(hit.id(), hit.updated(), names.toString(), () -> new Object[] {read(hit.id(), names)});
            return Optional.ofNullable((Instant) found[0]);
        } catch (Unavailable | LinkageError e) {
            return Optional.empty();
        }
    }

    private Instant read(long id, List<String> names) {
        Issue issue = issues.getIssueObject(id);
        return issue == null ? null : names.stream().flatMap(name -> history.getChangeItemsForField(issue, name).stream())
            .map(ChangeItemBean::getCreated).map(Timestamp::toInstant).max(Comparator.naturalOrder()).orElse(null);
    }
}
