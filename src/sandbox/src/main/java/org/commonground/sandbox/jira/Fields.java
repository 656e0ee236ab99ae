package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
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
import org.ofbiz.core.entity.GenericEntityException;

/** All custom fields in memory; their values are read from the database, one query each, as in Jira. */
public final class Fields implements CustomFieldManager {
    private static final int LONGEST_NAME = 255;
    private final Database database;
    private final Screens screens;
    private volatile List<JiraField> all = List.of();

    Fields(Database database, Screens screens) {
        this.database = database;
        this.screens = screens;
    }

    void read() {
        Map<Long, Set<Long>> contexts = new HashMap<>();
        database.query("SELECT field_id, project_id FROM custom_field_context",
                row -> contexts.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2)));
        all = database.query("SELECT id, name, is_number, all_projects FROM custom_field",
                        row -> new JiraField(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(4),
                                Set.copyOf(contexts.getOrDefault(row.getLong(1), Set.of()))))
                .stream().sorted(Comparator.comparing(JiraField::name).thenComparing(JiraField::id)).toList();
        screens.read();
    }

    /** Adds a field to the context of some projects, or of all when none is named, unless there is one of the name. */
    public void add(String name, boolean number, JiraProject... projects) {
        if (named(name).isEmpty()) {
            insert(name, number, List.of(projects).stream().map(JiraProject::id).toList());
        }
    }

    private JiraField insert(String name, boolean number, List<Long> projectIds) {
        database.update("INSERT INTO custom_field (id, name, is_number, all_projects)"
                + " SELECT COALESCE(MAX(id) + 1, 10001), ?, ?, ? FROM custom_field", name, number, projectIds.isEmpty());
        for (Long project : projectIds) {
            database.update("INSERT INTO custom_field_context (field_id, project_id)"
                    + " SELECT MAX(id), ? FROM custom_field", project);
        }
        read();
        return all.stream().max(Comparator.comparing(JiraField::id)).orElseThrow();
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

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return JiraField.type(key);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return JiraField.searcher(key);
    }

    /** As in Jira, permissions are the caller's business, names may repeat, and the new field is on no screen. */
    @Override
    public CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType,
                                         CustomFieldSearcher customFieldSearcher, List<JiraContextNode> contexts,
                                         List<IssueType> issueTypes) throws GenericEntityException {
        if (fieldName.length() > LONGEST_NAME) {
            throw new GenericEntityException("The name is longer than 255 characters.");
        }
        if (issueTypes == null || issueTypes.isEmpty()) {
            throw new IllegalArgumentException("a field for no issue type would be of no use; a list with null is for all");
        }
        List<Long> projects = contexts.stream().map(c -> ((ProjectContext) c).getProjectId()).toList();
        JiraField created = insert(fieldName, fieldType.getKey().endsWith(":float"), projects);
        screens.takeOff(created);
        return created;
    }
}
