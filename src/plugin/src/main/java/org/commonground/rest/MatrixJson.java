package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;

/**
 * The matrix as JSON.
 *
 * @param total how many issues match
 * @param read how many of them were read; fewer than total when the limit bit
 * @param shown how many have a place
 * @param unplaced how many lack a value
 * @param quadrants how many issues each quadrant holds, by its id
 * @param axes the axes by name; empty when the query found nothing
 */
record MatrixJson(@JsonProperty("total") int total, @JsonProperty("read") int read, @JsonProperty("shown") int shown,
                  @JsonProperty("unplaced") int unplaced, @JsonProperty("quadrants") Map<String, Integer> quadrants,
                  @JsonProperty("axes") Map<String, AxisJson> axes, @JsonProperty("points") List<PointJson> points) {
    static MatrixJson of(Matrix matrix) {
        Map<String, Integer> quadrants = new LinkedHashMap<>();
        matrix.counts().forEach((quadrant, count) -> quadrants.put(quadrant.id(), count));
        Map<String, AxisJson> axes = new LinkedHashMap<>();
        axes.put("impact", AxisJson.of(matrix.settings().impact(), matrix.impactThreshold()));
        axes.put("effort", AxisJson.of(matrix.settings().effort(), matrix.effortThreshold()));
        return new MatrixJson(matrix.total(), matrix.read(), matrix.shown(), matrix.unplaced().size(), quadrants, axes,
            matrix.points().stream().map(PointJson::of).toList());
    }

    static MatrixJson empty() {
        return new MatrixJson(0, 0, 0, 0, Map.of(), Map.of(), List.of());
    }

    /** One axis. */
    record AxisJson(@JsonProperty("field") String field, @JsonProperty("min") double min, @JsonProperty("max") double max,
                    @JsonProperty("step") double step, @JsonProperty("unit") String unit,
                    @JsonProperty("log") boolean log, @JsonProperty("threshold") double threshold) {
        static AxisJson of(AxisSettings axis, double threshold) {
            return new AxisJson(axis.fieldId(), axis.scale().min(), axis.scale().max(), axis.scale().step(),
                axis.scale().unit(), axis.scale().kind() == org.commonground.core.matrix.Scale.Kind.LOG, threshold);
        }
    }

    /** One issue. */
    record PointJson(@JsonProperty("id") long id, @JsonProperty("key") String key, @JsonProperty("summary") String summary,
                     @JsonProperty("impact") double impact, @JsonProperty("effort") double effort,
                     @JsonProperty("quadrant") String quadrant, @JsonProperty("offScale") boolean offScale) {
        static PointJson of(Point point) {
            return new PointJson(point.id(), point.key(), point.summary(), point.impact(), point.effort(),
                point.quadrant().id(), point.offScale());
        }
    }
}
