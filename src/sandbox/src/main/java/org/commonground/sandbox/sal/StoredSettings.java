package org.commonground.sandbox.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import org.commonground.sandbox.host.Database;

/** The global plugin settings, in a table; strings only, with the limits of the public SAL sources. */
public final class StoredSettings implements PluginSettingsFactory, PluginSettings {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;
    private final Database database;

    /** Makes the table when it is missing. */
    public StoredSettings(Database database) {
        this.database = database;
        database.update("CREATE TABLE IF NOT EXISTS plugin_setting (setting_key VARCHAR(255) PRIMARY KEY, setting_value TEXT)");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public Object get(String key) {
        List<String> found = database.query("SELECT setting_value FROM plugin_setting WHERE setting_key = ?",
                row -> row.getString(1), key);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public synchronized Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key is longer than 255 characters: " + key);
        }
        if (!(value instanceof String text) || text.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The value of " + key + " is no string of at most 99,000 characters");
        }
        Object before = remove(key);
        database.update("INSERT INTO plugin_setting (setting_key, setting_value) VALUES (?, ?)", key, text);
        return before;
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        database.update("DELETE FROM plugin_setting WHERE setting_key = ?", key);
        return before;
    }
}
