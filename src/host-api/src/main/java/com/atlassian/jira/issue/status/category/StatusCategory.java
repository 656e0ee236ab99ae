package com.atlassian.jira.issue.status.category;

/**
 * The kind of a status; the keys are undefined, new, indeterminate and done.
 *
 * <p>Seen: [P8] the dummy status category of the Slack integration; its keys in public code on Jira 7 to 9.
 */
public interface StatusCategory {
    String getKey();
}
