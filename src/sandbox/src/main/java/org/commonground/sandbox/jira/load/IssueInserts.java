package org.commonground.sandbox.jira.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.commonground.sandbox.jira.Constant;
import org.commonground.sandbox.jira.JiraField;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.Site;

/** Stores checked issues in one transaction, with whatever projects, names and fields they need. */
final class IssueInserts {
    static final String IMPACT = "Impact";
    static final String EFFORT = "Effort";
    static final String STORY_POINTS = "Story Points";

    private final Site site;
    private final Map<String, Long> projects = new HashMap<>();
    private final Map<String, Long> constants = new HashMap<>();

    IssueInserts(Site site) {
        this.site = site;
    }

    void insert(List<NewIssue> issues) {
        try (Connection connection = site.database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(issues, connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The issues could not be stored", e);
        }
    }

    private void insert(List<NewIssue> issues, Connection connection) throws SQLException {
        addProjects(issues, connection);
        addConstants(issues, connection);
        long impact = field(IMPACT, false, connection);
        long effort = field(EFFORT, false, connection);
        Optional<Long> storyPoints = issues.stream().anyMatch(i -> i.storyPoints().isPresent())
                ? Optional.of(field(STORY_POINTS, true, connection)) : Optional.empty();
        addContexts(List.of(impact, effort), connection);
        long id = nextId(connection, "issue", 10_000);
        long now = site.clock().millis();
        try (Batch rows = new Batch(connection, "INSERT INTO issue (id, issue_key, project_id, type_id, status_id,"
                + " priority_id, summary, description, reporter_key, assignee_key, labels, components, votes, created,"
                + " updated, security_level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
             Batch values = new Batch(connection,
                     "INSERT INTO custom_field_value (issue_id, field_id, number_value) VALUES (?, ?, ?)")) {
            for (NewIssue issue : issues) {
                if (site.issues().byKey(issue.key()).isPresent()) {
                    continue;
                }
                long created = issue.created().map(t -> t.toEpochMilli()).orElse(now);
                rows.add(id, issue.key(), projects.get(issue.project()), constant(Constant.Kind.TYPE, issue.type()),
                        constant(Constant.Kind.STATUS, issue.status()),
                        issue.priority().map(p -> constant(Constant.Kind.PRIORITY, p)).orElse(null), issue.summary(),
                        issue.description(), issue.reporterKey().orElse(null), issue.assigneeKey().orElse(null),
                        String.join("\n", issue.labels()), String.join("\n", issue.components()), issue.votes(), created,
                        issue.updated().map(t -> t.toEpochMilli()).orElse(created), issue.securityLevel().orElse(null));
                addValue(values, id, Optional.of(impact), issue.impact());
                addValue(values, id, Optional.of(effort), issue.effort());
                addValue(values, id, storyPoints, issue.storyPoints());
                id++;
            }
        }
    }

    private static void addValue(Batch values, long issue, Optional<Long> field, OptionalDouble value)
            throws SQLException {
        if (value.isPresent()) {
            values.add(issue, field.orElseThrow(), value.getAsDouble());
        }
    }

    private void addProjects(List<NewIssue> issues, Connection connection) throws SQLException {
        long id = nextId(connection, "project", 10_000);
        try (Batch rows = new Batch(connection,
                "INSERT INTO project (id, project_key, name, hidden) VALUES (?, ?, ?, FALSE)")) {
            for (NewIssue issue : issues) {
                if (!projects.containsKey(issue.project())) {
                    Optional<JiraProject> there = site.projects().byKey(issue.project());
                    projects.put(issue.project(), there.isPresent() ? there.get().id() : id);
                    if (there.isEmpty()) {
                        rows.add(id++, issue.project(), issue.project());
                    }
                }
            }
        }
    }

    private void addConstants(List<NewIssue> issues, Connection connection) throws SQLException {
        try (Batch rows = new Batch(connection,
                "INSERT INTO issue_constant (id, kind, name, sort_order, category) VALUES (?, ?, ?, ?, ?)")) {
            long[] next = {nextId(connection, "issue_constant", 1)};
            for (NewIssue issue : issues) {
                addConstant(rows, Constant.Kind.TYPE, issue.type(), next);
                addConstant(rows, Constant.Kind.STATUS, issue.status(), next);
                if (issue.priority().isPresent()) {
                    addConstant(rows, Constant.Kind.PRIORITY, issue.priority().get(), next);
                }
            }
        }
    }

    private void addConstant(Batch rows, Constant.Kind kind, String name, long[] next) throws SQLException {
        if (constants.containsKey(name(kind, name))) {
            return;
        }
        Optional<Constant> there = site.constants().named(kind, name);
        constants.put(name(kind, name), there.isPresent() ? there.get().id() : next[0]);
        if (there.isEmpty()) {
            Constant added = Constant.named(next[0]++, kind, name);
            rows.add(added.id(), kind.name(), name, added.rank(), added.category());
        }
    }

    private long constant(Constant.Kind kind, String name) {
        return constants.get(name(kind, name));
    }

    private static String name(Constant.Kind kind, String name) {
        return kind + " " + name.toLowerCase(java.util.Locale.ROOT);
    }

    private long field(String name, boolean allProjects, Connection connection) throws SQLException {
        Optional<JiraField> there = site.fields().named(name).stream().filter(JiraField::number).findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        long id = nextId(connection, "custom_field", 10_001);
        try (Batch rows = new Batch(connection,
                "INSERT INTO custom_field (id, name, is_number, all_projects) VALUES (?, ?, TRUE, ?)")) {
            rows.add(id, name, allProjects);
        }
        return id;
    }

    private void addContexts(List<Long> fields, Connection connection) throws SQLException {
        try (Batch rows = new Batch(connection,
                "INSERT INTO custom_field_context (field_id, project_id) VALUES (?, ?)")) {
            for (long field : fields) {
                for (long project : projects.values()) {
                    if (site.fields().byId(field).filter(f -> f.appliesTo(project)).isEmpty()) {
                        rows.add(field, project);
                    }
                }
            }
        }
    }

    private static long nextId(Connection connection, String table, long first) throws SQLException {
        try (var statement = connection.createStatement();
             var row = statement.executeQuery("SELECT COALESCE(MAX(id) + 1, " + first + ") FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
