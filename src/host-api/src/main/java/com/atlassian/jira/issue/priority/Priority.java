package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How urgent an issue is; the most urgent has the lowest sequence.
 *
 * <p>Seen: [P8] multiple-subtasks, Slack integration.
 */
public interface Priority extends IssueConstant {
}
