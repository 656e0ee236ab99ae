package com.atlassian.jira.issue.issuetype;

/**
 * A kind of issue.
 *
 * <p>Seen: [P8] multiple-subtasks, Slack integration.
 */
public interface IssueType {
    String getId();
}
