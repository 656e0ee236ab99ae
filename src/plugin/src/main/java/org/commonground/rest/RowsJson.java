package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.commonground.core.matrix.view.Row;
import org.commonground.core.matrix.view.Rows;

/** A page of rows. */
record RowsJson(@JsonProperty("total") int total, @JsonProperty("start") int start, @JsonProperty("rows") List<RowJson> rows) {
    static RowsJson of(Rows.Page page) {
        return new RowsJson(page.total(), page.start(), page.rows().stream().map(RowJson::of).toList());
    }

    static RowsJson empty() {
        return new RowsJson(0, 0, List.of());
    }

    /** Rows that were asked for by id. */
    record Some(@JsonProperty("rows") List<RowJson> rows) {
        static Some of(List<Row> rows) {
            return new Some(rows.stream().map(RowJson::of).toList());
        }
    }
}
