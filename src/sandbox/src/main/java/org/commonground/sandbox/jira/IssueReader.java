package org.commonground.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonground.sandbox.host.Database;

/** Reads the issues and their field values from the tables. */
final class IssueReader {
    private final Database database;
    private final Map<Long, JiraProject> projects = new HashMap<>();
    private final Map<Long, Constant> constants = new HashMap<>();

    IssueReader(Database database, Projects projects, Constants constants) {
        this.database = database;
        projects.all().forEach(p -> this.projects.put(p.id(), p));
        for (Constant.Kind kind : Constant.Kind.values()) {
            constants.all(kind).forEach(c -> this.constants.put(c.id(), c));
        }
    }

    /** Reads the issues that were changed since, in milliseconds, or then. */
    void read(long since, Consumer<IssueRow> index) {
        Map<Long, Map<Long, Object>> values = new HashMap<>();
        database.query("SELECT issue_id, field_id, number_value, text_value FROM custom_field_value"
                + " WHERE issue_id IN (SELECT id FROM issue WHERE updated >= ?)", row -> {
            Object text = row.getString(4);
            values.computeIfAbsent(row.getLong(1), id -> new HashMap<>(4))
                    .put(row.getLong(2), text == null ? (Object) row.getDouble(3) : text);
            return null;
        }, since);
        database.query("SELECT id, issue_key, project_id, type_id, status_id, priority_id, summary, description,"
                + " reporter_key, assignee_key, labels, components, votes, created, updated, security_level FROM issue"
                + " WHERE updated >= ?",
                row -> {
                    index.accept(issue(row, values.getOrDefault(row.getLong(1), Map.of())));
                    return null;
                }, since);
    }

    private IssueRow issue(ResultSet row, Map<Long, Object> values) throws SQLException {
        return new IssueRow(row.getLong(1), row.getString(2), projects.get(row.getLong(3)),
                constants.get(row.getLong(4)), constants.get(row.getLong(5)), constants.get(row.getLong(6)),
                row.getString(7), row.getString(8), row.getString(9), row.getString(10), names(row.getString(11)),
                names(row.getString(12)), row.getInt(13), Instant.ofEpochMilli(row.getLong(14)),
                Instant.ofEpochMilli(row.getLong(15)), row.getString(16), Map.copyOf(values));
    }

    private static List<String> names(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }
}
