package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/**
 * An issue. Reading a custom field or the components is a database query. Priority and assignee are null when it has none.
 *
 * <p>Seen: [P8] the dummy issue of the Slack integration implements all methods of Jira 11.0.
 */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();

    Timestamp getCreated();

    Timestamp getUpdated();

    Long getVotes();

    IssueType getIssueType();

    Status getStatus();

    Priority getPriority();

    ApplicationUser getAssignee();

    Collection<ProjectComponent> getComponents();

    boolean isEditable();

    boolean isArchived();

    Object getCustomFieldValue(CustomField customField);
}
