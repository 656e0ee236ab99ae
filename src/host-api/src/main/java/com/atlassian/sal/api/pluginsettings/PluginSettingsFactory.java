package com.atlassian.sal.api.pluginsettings;

/**
 * Opens the product's store for app settings.
 *
 * <p>Seen: [P8] multiple-subtasks, ONLYOFFICE, scrum-poker.
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
}
