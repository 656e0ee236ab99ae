package com.atlassian.sal.api.component;

import org.commonground.sandbox.plugin.CallingBundle;

/** Plays the locator: asks the framework of the plugin that calls. */
public abstract class ComponentLocator {
    /** Returns the product's component, or null. */
    public static <T> T getComponent(Class<T> iface) {
        return CallingBundle.service(iface).orElse(null);
    }
}
