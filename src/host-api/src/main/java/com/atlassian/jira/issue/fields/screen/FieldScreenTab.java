package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8; [older]
 * addFieldScreenLayoutItem in public code on Jira 7 to 10.
 */
public interface FieldScreenTab {
    void addFieldScreenLayoutItem(String fieldId);
}
