package com.atlassian.jira.issue.customfields;

/**
 * The type of a custom field.
 *
 * <p>Seen: [P8] multiple-subtasks: getCustomFieldType().getKey().
 */
public interface CustomFieldType<T, S> {
    String getKey();
}
