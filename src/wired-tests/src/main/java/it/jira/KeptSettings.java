package it.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** A project's settings as they were before a test, to be put back after it. */
final class KeptSettings {
    private final PluginSettings store;
    private final String key;
    private final Object before;

    KeptSettings(PluginSettingsFactory settings, Estimated estimated) {
        this.store = settings.createGlobalSettings();
        this.key = "org.commonground.matrix." + estimated.issue().getProjectObject().getId();
        this.before = store.get(key);
    }

    /** The settings of the two fields that the tests work with, as the app's REST takes them. */
    static String json(Estimated estimated) {
        return "{\"impact\": " + axis(estimated.impact().getId()) + ", \"effort\": " + axis(estimated.effort().getId()) + "}";
    }

    private static String axis(String field) {
        return "{\"field\": \"" + field + "\", \"min\": \"0\", \"max\": \"1000\", \"step\": \"1\", \"threshold\": \"500\"}";
    }

    /** Returns the text that the app has stored now; null for none. */
    Object stored() {
        return store.get(key);
    }

    void putBack() {
        if (before == null) {
            store.remove(key);
        } else {
            store.put(key, before);
        }
    }
}
