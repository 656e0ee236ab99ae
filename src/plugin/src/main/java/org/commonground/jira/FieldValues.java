package org.commonground.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what Jira keeps beside an issue's own row. */
public final class FieldValues {
    private final CustomFieldManager fields;

    /** Reads by this service. */
    public FieldValues(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Begins to read for one request. */
    Reading reading() {
        return new Reading();
    }

    /** The names of the issue's components, by name. */
    List<String> components(Issue issue) {
        return issue.getComponents().stream().map(ProjectComponent::getName).sorted().toList();
    }

    /** Asks for each field once. */
    final class Reading {
        private final Map<String, Optional<CustomField>> known = new HashMap<>();

        /** The number in the field; null when the issue has none or the field is not there any more. */
        Double value(Issue issue, String fieldId) {
            Object value = known.computeIfAbsent(fieldId, id -> Optional.ofNullable(fields.getCustomFieldObject(id)))
                .map(issue::getCustomFieldValue).orElse(null);
            return value instanceof Number number ? number.doubleValue() : null;
        }
    }
}
