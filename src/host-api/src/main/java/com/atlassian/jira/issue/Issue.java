package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;

/**
 * An issue. Reading a custom field is a database query.
 *
 * <p>Seen: [P8] the dummy issue of the Slack integration implements all methods of Jira 11.0.
 */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();

    Object getCustomFieldValue(CustomField customField);
}
