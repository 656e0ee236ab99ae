package org.commonground.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.host.Database;

/** All projects, hidden ones too; kept in memory. */
public final class Projects implements ProjectManager {
    private final Database database;
    private final Constants constants;
    private volatile List<JiraProject> all = List.of();

    Projects(Database database, Constants constants) {
        this.database = database;
        this.constants = constants;
    }

    void read() {
        List<JiraConstant> types = constants.all(Constant.Kind.TYPE).stream()
                .map(JiraConstant::new).toList();
        List<JiraProject> found = new ArrayList<>(database.query(
                "SELECT id, project_key, name, hidden, EXISTS (SELECT 1 FROM archived_project WHERE project_id = id) FROM project",
                row -> new JiraProject(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4),
                        row.getBoolean(5), types)));
        found.sort(Comparator.comparing(JiraProject::name, String.CASE_INSENSITIVE_ORDER));
        all = List.copyOf(found);
    }

    /** Adds a project without issues, unless there is one with the key. */
    public void add(String key, String name, boolean hidden) {
        if (byKey(key).isEmpty()) {
            database.update("INSERT INTO project (id, project_key, name, hidden)"
                    + " SELECT COALESCE(MAX(id) + 1, 10000), ?, ?, ? FROM project", key, name, hidden);
            read();
        }
    }

    /** Returns all projects by name. */
    public List<JiraProject> all() {
        return all;
    }

    public Optional<JiraProject> byKey(String key) {
        return all.stream().filter(p -> p.key().equalsIgnoreCase(key)).findFirst();
    }

    public Optional<JiraProject> byId(long id) {
        return all.stream().filter(p -> p.id() == id).findFirst();
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(all);
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return all.stream().filter(p -> p.key().equals(projectKey)).findFirst().orElse(null);
    }
}
