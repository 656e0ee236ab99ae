package com.atlassian.jira.security.request;

/**
 * HTTP methods of an action.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public enum RequestMethod {
    GET,
    POST
}
