package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.AxisForm;
import org.commonground.core.matrix.ConfigureMatrix.Choices;
import org.commonground.core.matrix.MatrixForm;
import org.commonground.core.port.NumberField;

/**
 * A project's settings as JSON.
 *
 * @param fields the number fields that apply to the project
 * @param impact null when nothing was chosen yet
 * @param effort null when nothing was chosen yet
 */
record SettingsJson(@JsonProperty("project") String project, @JsonProperty("fields") List<FieldJson> fields,
                    @JsonProperty("impact") AxisWanted impact, @JsonProperty("effort") AxisWanted effort) {
    static SettingsJson of(Choices choices) {
        Optional<MatrixForm> form = choices.current().map(MatrixForm::of);
        return new SettingsJson(choices.project().key(), choices.fields().stream().map(FieldJson::of).toList(),
            form.map(f -> AxisWanted.of(f.impact())).orElse(null), form.map(f -> AxisWanted.of(f.effort())).orElse(null));
    }

    /** A number field. */
    record FieldJson(@JsonProperty("id") String id, @JsonProperty("name") String name) {
        static FieldJson of(NumberField field) {
            return new FieldJson(field.id(), field.name());
        }
    }

    /** What a script sends. */
    public record Wanted(@JsonProperty("impact") AxisWanted impact, @JsonProperty("effort") AxisWanted effort) {
        MatrixForm form() {
            return new MatrixForm(impact.form(), effort.form());
        }
    }

    /**
     * One axis, as sent and as answered.
     *
     * @param unit empty for none; may be left out
     * @param kind linear or log; linear when left out
     * @param threshold a number, or median; median when left out
     */
    public record AxisWanted(@JsonProperty("field") String field, @JsonProperty("min") String min,
                             @JsonProperty("max") String max, @JsonProperty("step") String step,
                             @JsonProperty("unit") String unit, @JsonProperty("kind") String kind,
                             @JsonProperty("threshold") String threshold) {
        static AxisWanted of(AxisForm form) {
            return new AxisWanted(form.field(), form.min(), form.max(), form.step(), form.unit(), form.kind(),
                form.thresholdKind().equals("median") ? "median" : form.threshold());
        }

        AxisForm form() {
            boolean median = threshold == null || threshold.equals("median");
            return new AxisForm(given(field), given(min), given(max), given(step), given(unit),
                "log".equals(kind) ? "log" : "linear", median ? "median" : "fixed", median ? "" : threshold);
        }

        private static String given(String text) {
            return text == null ? "" : text;
        }
    }
}
