package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.csv.Csv;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.view.MarkStale;
import org.commonground.core.matrix.view.Part;
import org.commonground.core.matrix.view.Row;
import org.commonground.core.matrix.view.RowSort;
import org.commonground.core.matrix.view.Rows;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.port.Details;

/** All issues of a view as a table, placed and unplaced, by key. The names of the columns are those of the rows' JSON. */
final class ExportTable {
    private static final List<String> COLUMNS = List.of("key", "summary", "impact", "effort", "quadrant", "offScale", "type", "status",
        "statusCategory", "priority", "assignee", "updated", "stale", "id");

    private ExportTable() {
    }

    static String csv(Shown shown, MarkStale markStale) {
        Csv csv = new Csv(COLUMNS);
        for (Row row : markStale.in(shown, rows(shown))) {
            Details details = row.details();
            csv.text(row.key()).text(row.summary()).number(row.impact()).number(row.effort())
                .text(row.quadrant().map(Quadrant::id).orElse("")).text(Boolean.toString(row.offScale()))
                .text(details.type()).text(details.status()).text(details.statusCategory())
                .text(details.priority().map(Details.Priority::name).orElse("")).text(details.assignee().orElse(""))
                .text(row.updated().toString()).text(Boolean.toString(row.stale())).number(row.id()).end();
        }
        return csv.toString();
    }

    static Table json(Shown shown, MarkStale markStale) {
        Matrix matrix = shown.matrix();
        Map<String, MatrixJson.AxisJson> axes = new LinkedHashMap<>();
        axes.put("impact", MatrixJson.AxisJson.of(matrix.settings().impact(), matrix.impactThreshold()));
        axes.put("effort", MatrixJson.AxisJson.of(matrix.settings().effort(), matrix.effortThreshold()));
        return new Table(matrix.total(), matrix.read(), axes, markStale.in(shown, rows(shown)).stream().map(RowJson::of).toList());
    }

    private static List<Row> rows(Shown shown) {
        return new Rows(shown).all(Part.ALL, RowSort.KEY, true);
    }

    /**
     * The view as JSON.
     *
     * @param total how many issues match
     * @param read  how many of them are here
     */
    record Table(@JsonProperty("total") int total, @JsonProperty("read") int read,
                 @JsonProperty("axes") Map<String, MatrixJson.AxisJson> axes, @JsonProperty("issues") List<RowJson> issues) {
    }
}
