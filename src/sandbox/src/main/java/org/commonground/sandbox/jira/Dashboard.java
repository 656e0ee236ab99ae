package org.commonground.sandbox.jira;

import java.util.Map;
import java.util.TreeMap;
import org.commonground.sandbox.host.Database;

/** The preferences of the items on the one dashboard, shared by all who see it. */
public final class Dashboard {
    private final Database database;

    Dashboard(Database database) {
        this.database = database;
    }

    /** Returns the preferences of an item by name, empty when nobody has saved any. */
    public Map<String, String> preferences(String moduleKey) {
        Map<String, String> preferences = new TreeMap<>();
        database.query("SELECT name, text_value FROM dashboard_preference WHERE module_key = ?",
                row -> preferences.put(row.getString(1), row.getString(2)), moduleKey);
        return preferences;
    }

    /** Replaces the preferences of an item. */
    public void save(String moduleKey, Map<String, String> preferences) {
        database.update("DELETE FROM dashboard_preference WHERE module_key = ?", moduleKey);
        preferences.forEach((name, value) -> database.update(
                "INSERT INTO dashboard_preference (module_key, name, text_value) VALUES (?, ?, ?)", moduleKey, name, value));
    }
}
