package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.HostCalls;

/** All custom fields in memory; their values are read from the database, one query each, as in Jira. */
public final class Fields implements CustomFieldManager {
    private final Database database;
    private volatile List<JiraField> all = List.of();

    Fields(Database database) {
        this.database = database;
    }

    void read() {
        Map<Long, Set<Long>> contexts = new HashMap<>();
        database.query("SELECT field_id, project_id FROM custom_field_context",
                row -> contexts.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2)));
        all = database.query("SELECT id, name, is_number, all_projects FROM custom_field",
                        row -> new JiraField(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(4),
                                Set.copyOf(contexts.getOrDefault(row.getLong(1), Set.of()))))
                .stream().sorted(Comparator.comparing(JiraField::name).thenComparing(JiraField::id)).toList();
    }

    /** Adds a field to the context of some projects, or of all when none is named, unless there is one of the name. */
    public void add(String name, boolean number, JiraProject... projects) {
        if (!named(name).isEmpty()) {
            return;
        }
        database.update("INSERT INTO custom_field (id, name, is_number, all_projects)"
                + " SELECT COALESCE(MAX(id) + 1, 10001), ?, ?, ? FROM custom_field", name, number, projects.length == 0);
        for (JiraProject project : projects) {
            database.update("INSERT INTO custom_field_context (field_id, project_id)"
                    + " SELECT MAX(id), ? FROM custom_field", project.id());
        }
        read();
    }

    public List<JiraField> all() {
        return all;
    }

    public List<JiraField> of(JiraProject project) {
        return all.stream().filter(f -> f.appliesTo(project.id())).toList();
    }

    public List<JiraField> named(String name) {
        return all.stream().filter(f -> f.name().equalsIgnoreCase(name)).toList();
    }

    public Optional<JiraField> byId(long id) {
        return all.stream().filter(f -> f.id() == id).findFirst();
    }

    /** Reads one value: a Double, a String, or null. */
    Object value(long issueId, JiraField field) {
        HostCalls.count(HostCalls.Kind.FIELD_READ);
        List<Object> values = database.query(
                "SELECT number_value, text_value FROM custom_field_value WHERE issue_id = ? AND field_id = ?",
                row -> field.number() ? (Object) row.getDouble(1) : row.getString(2), issueId, field.id());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Reads the names of an issue's components, by name. */
    List<String> components(long issueId) {
        HostCalls.count(HostCalls.Kind.FIELD_READ);
        return database.query("SELECT components FROM issue WHERE id = ?", row -> row.getString(1), issueId).stream()
                .flatMap(names -> Stream.of(names.split("\n"))).filter(name -> !name.isEmpty()).sorted().toList();
    }

    /** Stores one value; null removes it. */
    void store(long issueId, JiraField field, Object value) {
        database.update("DELETE FROM custom_field_value WHERE issue_id = ? AND field_id = ?", issueId, field.id());
        if (value != null) {
            database.update("INSERT INTO custom_field_value (issue_id, field_id, " + (field.number() ? "number" : "text")
                    + "_value) VALUES (?, ?, ?)", issueId, field.id(), value);
        }
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return all.stream().filter(f -> f.getId().equals(id)).findFirst().orElse(null);
    }

    /** The fields of a project for any of the issue types; the sandbox's contexts know no types. */
    @Override
    public List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypeIds) {
        return all.stream().filter(f -> f.appliesTo(projectId)).map(CustomField.class::cast).toList();
    }
}
