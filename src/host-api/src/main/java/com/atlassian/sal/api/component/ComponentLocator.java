package com.atlassian.sal.api.component;

/**
 * Finds a component of the product by its interface.
 *
 * <p>Seen: [P8] Slack integration, Confluence module.
 */
public class ComponentLocator {
    public static <T> T getComponent(Class<T> iface) {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
