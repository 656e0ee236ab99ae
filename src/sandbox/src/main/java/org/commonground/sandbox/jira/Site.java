package org.commonground.sandbox.jira;

import java.time.Clock;
import org.commonground.sandbox.host.Database;

/** Everything that the played Jira knows: its tables, and what of them it keeps in memory. */
public final class Site {
    private final Database database;
    private final Clock clock;
    private final Projects projects;
    private final Constants constants;
    private final Screens screens;
    private final Dashboard dashboard;
    private final Fields fields;
    private final Issues issues;
    private final JiraPermissions permissions = new JiraPermissions();
    private volatile boolean searchable = true;

    /** Creates missing tables and reads what they hold. */
    public Site(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        constants = new Constants(database);
        projects = new Projects(database, constants);
        screens = new Screens(database);
        dashboard = new Dashboard(database);
        fields = new Fields(database, screens);
        issues = new Issues(database, fields, clock);
        Tables.createMissing(database);
        read();
    }

    /** Reads all tables again, after rows were inserted past this class. */
    public void read() {
        constants.read();
        projects.read();
        fields.read();
        issues.read(projects, constants);
    }

    /** Archives a project: its issues are found no more and can only be read. */
    public void archive(String projectKey) {
        database.update("INSERT INTO archived_project (project_id) SELECT id FROM project WHERE project_key = ?", projectKey);
        read();
    }

    /** Says whether the search index can be read; it cannot while an admin builds it anew. */
    public void searchable(boolean possible) {
        searchable = possible;
    }

    public boolean isSearchable() {
        return searchable;
    }

    /** Deletes a custom field with all of its values. */
    public void deleteField(String id) {
        long number = Long.parseLong(id.substring(id.indexOf('_') + 1));
        for (String table : new String[] {"custom_field_value", "custom_field_context"}) {
            database.update("DELETE FROM " + table + " WHERE field_id = ?", number);
        }
        database.update("DELETE FROM custom_field WHERE id = ?", number);
        read();
    }

    public Database database() {
        return database;
    }

    public Clock clock() {
        return clock;
    }

    public Projects projects() {
        return projects;
    }

    public Constants constants() {
        return constants;
    }

    public Dashboard dashboard() {
        return dashboard;
    }

    public Screens screens() {
        return screens;
    }

    public Fields fields() {
        return fields;
    }

    public Issues issues() {
        return issues;
    }

    public JiraPermissions permissions() {
        return permissions;
    }
}
