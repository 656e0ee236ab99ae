package com.atlassian.jira.plugin.jql.function;

/**
 * Base of a plugin's JQL function.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
}
