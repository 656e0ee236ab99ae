package org.commonground.sandbox.jira.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;

/** A JQL function that a plugin adds; the name is compared without regard to case. */
public record JqlFunctionModule(String name, JqlFunction function) {
}
