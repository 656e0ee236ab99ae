package com.atlassian.jira.issue.fields.screen;

/**
 * A screen: the fields that are shown when something is done to an issue. It may be shared by projects.
 *
 * <p>Seen: [P8] a public project-configuration report for ScriptRunner, stated for jira-api 11.3.8; [older] containsField
 * and getTab in public code on Jira 7 to 10, where a screen without tabs gives null.
 */
public interface FieldScreen {
    Long getId();

    String getName();

    boolean containsField(String fieldId);

    FieldScreenTab getTab(int tabPosition);
}
