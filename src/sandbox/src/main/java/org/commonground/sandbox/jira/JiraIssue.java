package org.commonground.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An issue as plugins get it. What is set stays here until it is stored through the issue manager. */
public final class JiraIssue implements MutableIssue {
    private final IssueRow row;
    private final Fields fields;
    private final Map<JiraField, Object> changed = new LinkedHashMap<>();
    private String summary;

    JiraIssue(IssueRow row, Fields fields) {
        this.row = row;
        this.fields = fields;
        this.summary = row.summary();
    }

    /** Returns the stored state. */
    public IssueRow row() {
        return row;
    }

    Map<JiraField, Object> changed() {
        return changed;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public Project getProjectObject() {
        return row.project();
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(row.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(row.updated());
    }

    @Override
    public Long getVotes() {
        return (long) row.votes();
    }

    @Override
    public IssueType getIssueType() {
        return JiraConstant.of(row.type());
    }

    @Override
    public Status getStatus() {
        return JiraConstant.of(row.status());
    }

    @Override
    public Priority getPriority() {
        return JiraConstant.of(row.priority());
    }

    @Override
    public ApplicationUser getAssignee() {
        return row.assigneeKey() == null ? null : JiraUser.byKey(row.assigneeKey());
    }

    /** The components, from the database as in Jira. */
    @Override
    public Collection<ProjectComponent> getComponents() {
        return fields.components(row.id()).stream().map(name -> (ProjectComponent) () -> name).toList();
    }

    @Override
    public boolean isEditable() {
        return !isArchived();
    }

    @Override
    public boolean isArchived() {
        return row.project().archived();
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        JiraField field = (JiraField) customField;
        return changed.containsKey(field) ? changed.get(field) : fields.value(row.id(), field);
    }

    @Override
    public void setSummary(String summary) {
        this.summary = summary;
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        JiraField field = (JiraField) customField;
        if (value != null && !(field.number() ? value instanceof Double : value instanceof String)) {
            throw new ClassCastException(field.name() + " takes a " + (field.number() ? "Double" : "String") + ", not a "
                    + value.getClass().getName());
        }
        changed.put(field, value);
    }
}
