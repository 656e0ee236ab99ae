package com.atlassian.jira.component;

/**
 * Gives the components of Jira; null for one that is not there.
 *
 * <p>Seen: [P8] basic-jira-development-panels on Jira 11.3.10, Slack integration.
 */
public class ComponentAccessor {
    public static <T> T getComponent(Class<T> componentClass) {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
