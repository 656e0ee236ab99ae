package com.atlassian.jira.component;

import org.commonground.sandbox.plugin.CallingBundle;

/** Plays the accessor: asks the framework of the plugin that calls. */
public class ComponentAccessor {
    /** Returns Jira's component, or null. */
    public static <T> T getComponent(Class<T> componentClass) {
        return CallingBundle.service(componentClass).orElse(null);
    }
}
