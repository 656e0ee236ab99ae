package org.commonground.sandbox.jira;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue as the search index holds it.
 *
 * @param priority may be null
 * @param reporterKey the user's key or null, as is the assignee's
 * @param securityLevel its name or null
 * @param values the custom fields' values by field id: Double or String
 */
public record IssueRow(long id, String key, JiraProject project, Constant type, Constant status, Constant priority,
                       String summary, String description, String reporterKey, String assigneeKey,
                       List<String> labels, List<String> components, int votes, Instant created, Instant updated,
                       String securityLevel, Map<Long, Object> values) {
    /** Returns the number in the key. */
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    IssueRow with(String newSummary, Map<Long, Object> changedValues, Instant when) {
        Map<Long, Object> merged = new HashMap<>(values);
        changedValues.forEach((field, value) -> {
            if (value == null) {
                merged.remove(field);
            } else {
                merged.put(field, value);
            }
        });
        return new IssueRow(id, key, project, type, status, priority, newSummary, description, reporterKey, assigneeKey,
                labels, components, votes, created, when, securityLevel, Map.copyOf(merged));
    }
}
