package org.commonground.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Reads the issues that were changed since, in milliseconds, or then: their values last, so that none is older than its issue. */
    List<IssueRow> changedSince(long since) {
        List<IssueRow> issues = database.queryUncounted("SELECT id, issue_key, project_id, type_id, status_id, priority_id, summary,"
                + " description, reporter_key, assignee_key, labels, components, votes, created, updated, security_level FROM issue"
                + " WHERE updated >= ?", this::issue, since);
        Map<Long, Map<Long, Object>> values = new HashMap<>();
        database.queryUncounted("SELECT issue_id, field_id, number_value, text_value FROM custom_field_value"
                + " WHERE issue_id IN (SELECT id FROM issue WHERE updated >= ?)", row -> {
            Object text = row.getString(4);
            return values.computeIfAbsent(row.getLong(1), id -> new HashMap<>(4))
                    .put(row.getLong(2), text == null ? (Object) row.getDouble(3) : text);
        }, since);
        return issues.stream().map(issue -> issue.with(issue.summary(), values.getOrDefault(issue.id(), Map.of()), issue.updated())).toList();
    }

    private IssueRow issue(ResultSet row) throws SQLException {
        return new IssueRow(row.getLong(1), row.getString(2), projects.get(row.getLong(3)),
                constants.get(row.getLong(4)), constants.get(row.getLong(5)), constants.get(row.getLong(6)),
                row.getString(7), row.getString(8), row.getString(9), row.getString(10), names(row.getString(11)),
                names(row.getString(12)), row.getInt(13), Instant.ofEpochMilli(row.getLong(14)),
                Instant.ofEpochMilli(row.getLong(15)), row.getString(16), Map.of());
    }

    private static List<String> names(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }
}
