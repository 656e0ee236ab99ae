package com.atlassian.jira.issue.fields.config;

/**
 * How a field is set up for some projects and types.
 *
 * <p>Seen: [P8] multiple-subtasks: getRelevantConfig(issue).
 */
public interface FieldConfig {
}
