package org.commonground.jira;

import com.atlassian.cache.CacheManager;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.MatrixSettings;

/** Reads what Jira keeps beside an issue's own row: each read is a query of its database, so it is remembered. */
public final class FieldValues {
    private final CustomFieldManager fields;
    private final Remembered values;
    private final Remembered components;

    /** Reads by this service and remembers in these caches. */
    public FieldValues(CustomFieldManager fields, CacheManager caches) {
        this.fields = fields;
        this.values = new Remembered(caches, "values");
        this.components = new Remembered(caches, "components");
    }

    /** Begins to read for one request. */
    Reading reading() {
        return new Reading();
    }

    /** Whether there is still such a field. */
    boolean hasField(String fieldId) {
        return fields.getCustomFieldObject(fieldId) != null;
    }

    /** The names of the issue's components, by name. */
    List<String> components(Issue issue) {
        return Arrays.stream(components.get(issue.getId(), issue.getUpdated().toInstant(), "",
            () -> issue.getComponents().stream().map(ProjectComponent::getName).sorted().toArray())).map(String.class::cast).toList();
    }

    /** Asks for each field once. */
    final class Reading {
        private final Map<String, Optional<CustomField>> known = new HashMap<>();

        /** The issue with its values; none for a field that is not there any more. */
        Candidate candidate(Issue issue, Optional<MatrixSettings> settings) {
            if (settings.isEmpty()) {
                return new Candidate(issue.getId(), issue.getKey(), issue.getSummary(), null, null);
            }
            Optional<CustomField> impact = field(settings.get().impact().fieldId());
            Optional<CustomField> effort = field(settings.get().effort().fieldId());
            String about = impact.map(CustomField::getId).orElse("") + " " + effort.map(CustomField::getId).orElse("");
            Object[] both = values.get(issue.getId(), issue.getUpdated().toInstant(), about,
                () -> new Object[] {value(issue, impact), value(issue, effort)});
            return new Candidate(issue.getId(), issue.getKey(), issue.getSummary(), (Double) both[0], (Double) both[1]);
        }

        private Optional<CustomField> field(String id) {
            return known.computeIfAbsent(id, none -> Optional.ofNullable(fields.getCustomFieldObject(none)));
        }

        private static Double value(Issue issue, Optional<CustomField> field) {
            return field.map(issue::getCustomFieldValue).orElse(null) instanceof Number number ? number.doubleValue() : null;
        }
    }
}
