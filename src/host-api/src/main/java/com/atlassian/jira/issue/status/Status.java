package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * How far an issue is.
 *
 * <p>Seen: [P8] the dummy status of the Slack integration.
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
