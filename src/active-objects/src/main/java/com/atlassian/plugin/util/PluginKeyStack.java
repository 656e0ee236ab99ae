package com.atlassian.plugin.util;

/** What Active Objects asks for the plugin that acts: here nobody. */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    /** Returns null: the sandbox does not measure per plugin. */
    public static String getFirstPluginKey() {
        return null;
    }
}
