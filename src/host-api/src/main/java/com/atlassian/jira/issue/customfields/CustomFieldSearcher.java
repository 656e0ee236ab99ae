package com.atlassian.jira.issue.customfields;

/**
 * Says how a custom field is searched.
 *
 * <p>Seen: [older] public code on Jira 7 to 10 that creates fields.
 */
public interface CustomFieldSearcher {
}
