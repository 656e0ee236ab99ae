package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds and stores issues without regard to permissions: the caller checks. Null means there is no such issue.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request);
}
