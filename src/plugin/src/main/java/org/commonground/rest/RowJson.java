package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.view.Row;
import org.commonground.core.port.Details;

/**
 * An issue as a row.
 *
 * @param impact   null when it has none
 * @param effort   null when it has none
 * @param quadrant null when it is unplaced
 * @param priority null when it has none
 * @param assignee null when it has none
 * @param updated  as ISO 8601 in UTC
 */
record RowJson(@JsonProperty("id") long id, @JsonProperty("key") String key, @JsonProperty("summary") String summary,
               @JsonProperty("impact") Double impact, @JsonProperty("effort") Double effort,
               @JsonProperty("quadrant") String quadrant, @JsonProperty("offScale") boolean offScale,
               @JsonProperty("type") String type, @JsonProperty("status") String status,
               @JsonProperty("statusCategory") String statusCategory, @JsonProperty("priority") String priority,
               @JsonProperty("assignee") String assignee, @JsonProperty("updated") String updated,
               @JsonProperty("stale") boolean stale) {
    static RowJson of(Row row) {
        Details details = row.details();
        return new RowJson(row.id(), row.key(), row.summary(), row.impact(), row.effort(),
            row.quadrant().map(Quadrant::id).orElse(null), row.offScale(), details.type(), details.status(),
            details.statusCategory(), details.priority().map(Details.Priority::name).orElse(null),
            details.assignee().orElse(null), row.updated().toString(), row.stale());
    }
}
