package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/**
 * A custom field. Its id reads customfield_10001.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface CustomField {
    String getId();

    String getName();

    CustomFieldType<?, ?> getCustomFieldType();
}
