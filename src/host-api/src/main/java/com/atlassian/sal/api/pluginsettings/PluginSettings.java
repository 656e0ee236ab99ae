package com.atlassian.sal.api.pluginsettings;

/**
 * The product's key-value store for apps. Values are strings, lists or maps of strings.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration, scrum-poker.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
