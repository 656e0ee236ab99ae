package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Set;

/**
 * A custom field.
 *
 * @param number whether its values are numbers, else texts
 * @param allProjects whether its context is global
 * @param projectIds the projects of its context when that is not global
 */
public record JiraField(long id, String name, boolean number, boolean allProjects, Set<Long> projectIds)
        implements CustomField {
    private static final FieldConfig CONFIGURED = new FieldConfig() { };
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** Answers whether issues of the project have the field. */
    public boolean appliesTo(long projectId) {
        return allProjects || projectIds.contains(projectId);
    }

    @Override
    public String getId() {
        return "customfield_" + id;
    }

    public Long getIdAsLong() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    public String getFieldName() {
        return name;
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return appliesTo(issue.getProjectObject().getId()) ? CONFIGURED : null;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new Type<>(TYPES + (number ? "float" : "textfield"));
    }

    /** Returns the type of this key, or null when there is none. */
    static CustomFieldType<?, ?> type(String key) {
        return key != null && key.matches(TYPES + "(float|textfield)") ? new Type<>(key) : null;
    }

    /** Returns the searcher of this key, or null when there is none. */
    static CustomFieldSearcher searcher(String key) {
        return key != null && key.matches(TYPES + "(exactnumber|numberrange|textsearcher)") ? new Searcher(key) : null;
    }

    private record Searcher(String key) implements CustomFieldSearcher {
    }

    private record Type<T, S>(String key) implements CustomFieldType<T, S> {
        @Override
        public String getKey() {
            return key;
        }
    }
}
