package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * An issue whose values can be set; {@link IssueManager#updateIssue} stores them.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker.
 */
public interface MutableIssue extends Issue {
    void setCustomFieldValue(CustomField customField, Object value);
}
