package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type as plugins see it. */
public record JiraIssueType(String id) implements IssueType {
    @Override
    public String getId() {
        return id;
    }
}
