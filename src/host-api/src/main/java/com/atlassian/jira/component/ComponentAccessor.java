package com.atlassian.jira.component;

/**
 * Gives the components of Jira.
 *
 * <p>Seen: [P8] Slack integration, Jira module.
 */
public class ComponentAccessor {
    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
