package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.AxisForm;
import org.commonground.core.matrix.ConfigureMatrix.Choices;
import org.commonground.core.matrix.MatrixForm;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.port.NumberField;

/**
 * A project's settings as JSON.
 *
 * @param fields the number fields that apply to the project
 * @param impact null when nothing was chosen yet
 * @param effort null when nothing was chosen yet
 * @param quadrants the project's own names by the quadrant's id; those that have the app's name are not in it
 * @param movers the groups whose members may move points; empty for everyone who may edit the issue
 */
record SettingsJson(@JsonProperty("project") String project, @JsonProperty("fields") List<FieldJson> fields,
                    @JsonProperty("impact") AxisWanted impact, @JsonProperty("effort") AxisWanted effort,
                    @JsonProperty("quadrants") Map<String, String> quadrants, @JsonProperty("movers") List<String> movers) {
    static SettingsJson of(Choices choices) {
        Optional<MatrixForm> form = choices.current().map(MatrixForm::of);
        Map<String, String> quadrants = new TreeMap<>();
        form.ifPresent(f -> f.names().forEach((quadrant, name) -> quadrants.put(quadrant.id(), name)));
        return new SettingsJson(choices.project().key(), choices.fields().stream().map(FieldJson::of).toList(),
            form.map(f -> AxisWanted.of(f.impact())).orElse(null), form.map(f -> AxisWanted.of(f.effort())).orElse(null),
            quadrants, form.map(MatrixForm::movers).orElse(List.of()));
    }

    /** A number field. */
    record FieldJson(@JsonProperty("id") String id, @JsonProperty("name") String name) {
        static FieldJson of(NumberField field) {
            return new FieldJson(field.id(), field.name());
        }
    }

    /**
     * What a script sends.
     *
     * @param quadrants names by the quadrant's id; may be left out
     * @param movers names of groups; may be left out
     */
    public record Wanted(@JsonProperty("impact") AxisWanted impact, @JsonProperty("effort") AxisWanted effort,
                         @JsonProperty("quadrants") Map<String, String> quadrants,
                         @JsonProperty("movers") List<String> movers) {
        MatrixForm form() {
            Map<Quadrant, String> names = new EnumMap<>(Quadrant.class);
            for (Quadrant quadrant : Quadrant.values()) {
                names.put(quadrant, quadrants == null ? "" : given(quadrants.get(quadrant.id())));
            }
            return new MatrixForm(impact.form(), effort.form(), names,
                movers == null ? List.of() : movers.stream().map(SettingsJson::given).toList());
        }

        /** The ids among the quadrants that no quadrant has. */
        List<String> unknownQuadrants() {
            Set<String> known = Stream.of(Quadrant.values()).map(Quadrant::id).collect(Collectors.toSet());
            return quadrants == null ? List.of() : quadrants.keySet().stream().filter(id -> !known.contains(id)).toList();
        }
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    /**
     * One axis, as sent and as answered.
     *
     * @param unit empty for none; may be left out
     * @param kind linear or log; linear when left out
     * @param threshold a number, or median; median when left out
     * @param reversed whether the axis points the other way; may be left out
     */
    public record AxisWanted(@JsonProperty("field") String field, @JsonProperty("min") String min,
                             @JsonProperty("max") String max, @JsonProperty("step") String step,
                             @JsonProperty("unit") String unit, @JsonProperty("kind") String kind,
                             @JsonProperty("threshold") String threshold, @JsonProperty("reversed") boolean reversed) {
        static AxisWanted of(AxisForm form) {
            return new AxisWanted(form.field(), form.min(), form.max(), form.step(), form.unit(), form.kind(),
                form.thresholdKind().equals("median") ? "median" : form.threshold(), form.reversed());
        }

        AxisForm form() {
            boolean median = threshold == null || threshold.equals("median");
            return new AxisForm(given(field), given(min), given(max), given(step), given(unit),
                kind == null ? "linear" : kind, median ? "median" : "fixed", median ? "" : threshold, reversed);
        }
    }
}
