package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** An issue type, a status or a priority as plugins see it. */
public record JiraConstant(Constant constant) implements IssueType, Status, Priority {
    static JiraConstant of(Constant constant) {
        return constant == null ? null : new JiraConstant(constant);
    }

    @Override
    public String getId() {
        return String.valueOf(constant.id());
    }

    public String getName() {
        return constant.name();
    }

    @Override
    public String getNameTranslation() {
        return constant.name();
    }

    @Override
    public Long getSequence() {
        return (long) constant.rank();
    }

    @Override
    public StatusCategory getStatusCategory() {
        return () -> switch (constant.category()) {
            case "To Do" -> "new";
            case "In Progress" -> "indeterminate";
            case "Done" -> "done";
            default -> "undefined";
        };
    }
}
