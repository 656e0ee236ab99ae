package com.atlassian.plugin;

/**
 * What is installed.
 *
 * <p>Seen: [P8] Slack integration, Confluence module.
 */
public interface PluginAccessor {
    boolean isPluginEnabled(String key);

    boolean isPluginModuleEnabled(String completeKey);
}
