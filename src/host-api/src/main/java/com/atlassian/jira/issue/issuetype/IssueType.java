package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A kind of issue.
 *
 * <p>Seen: [P8] multiple-subtasks, Slack integration.
 */
public interface IssueType extends IssueConstant {
}
