package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A custom field. Its id reads customfield_10001. The relevant configuration of an issue that does not have the field is null.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface CustomField {
    String getId();

    String getName();

    CustomFieldType<?, ?> getCustomFieldType();

    FieldConfig getRelevantConfig(Issue issue);
}
