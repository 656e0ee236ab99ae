package com.atlassian.jira.issue;

/**
 * One of the names that issues share. Those of equal kind are ordered by their sequence, which may be null.
 *
 * <p>Seen: [P8] Slack integration; getSequence in its dummy priority.
 */
public interface IssueConstant {
    String getId();

    String getNameTranslation();

    Long getSequence();
}
