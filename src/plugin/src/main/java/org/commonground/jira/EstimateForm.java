package org.commonground.jira;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.move.Estimate;
import org.commonground.core.matrix.move.Move;
import org.commonground.view.MatrixWords;
import org.commonground.view.Numbers;

/**
 * An estimate as a person types it.
 *
 * @param key the key; empty while only what was typed is known
 * @param impact the one value
 * @param effort the other
 */
record EstimateForm(String key, boolean mayMove, Input impact, Input effort) {

    static EstimateForm of(Estimate estimate, MatrixWords words) {
        return new EstimateForm(estimate.key(), estimate.refusal().isEmpty(),
            Input.of("impact", estimate.impact(), estimate.settings().impact().scale(), words),
            Input.of("effort", estimate.effort(), estimate.settings().effort().scale(), words));
    }

    static EstimateForm typed(HttpServletRequest request) {
        return new EstimateForm("", true, Input.typed("impact", request), Input.typed("effort", request));
    }

    /** The same form with what somebody typed in it. */
    EstimateForm with(EstimateForm typed) {
        return new EstimateForm(key, mayMove, impact.with(typed.impact), effort.with(typed.effort));
    }

    /** The axes whose input is no number. */
    List<String> notNumbers() {
        List<String> axes = new ArrayList<>();
        for (Input input : List.of(impact, effort)) {
            if (input.value().isEmpty() && !input.text().isEmpty()) {
                axes.add(input.axis());
            }
        }
        return axes;
    }

    boolean changesSomething() {
        return impact.change().isPresent() || effort.change().isPresent();
    }

    Move move() {
        return new Move(impact.change(), effort.change());
    }

    /** The values for a template. */
    List<Map<String, String>> axes() {
        return List.of(impact.texts(), effort.texts());
    }

    /**
     * One value.
     *
     * @param from what the person saw, as a number; empty for none
     * @param text what stands in the input
     * @param scale which values there are, in words
     */
    record Input(String axis, String from, String text, String name, String scale) {
        private static final int LONGEST = 30;

        static Input of(String axis, Double value, Scale scale, MatrixWords words) {
            String shown = value == null ? "" : Numbers.plain(value);
            return new Input(axis, value == null ? "" : value.toString(), shown, words.axis(axis), words.scale(scale));
        }

        static Input typed(String axis, HttpServletRequest request) {
            return new Input(axis, given(request, axis + ".from"), given(request, axis), "", "");
        }

        Input with(Input typed) {
            return new Input(axis, from, typed.text, name, scale);
        }

        /** The change that the person wants; nothing when the value is what he saw. */
        Optional<Move.Change> change() {
            Double before = number(from).orElse(null);
            Double after = value().orElse(null);
            return Objects.equals(before, after) ? Optional.empty() : Optional.of(new Move.Change(before, after));
        }

        Optional<Double> value() {
            return number(text.replace(',', '.'));
        }

        Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            texts.put("id", axis);
            texts.put("from", from);
            texts.put("value", text);
            texts.put("name", name);
            texts.put("scale", scale);
            return texts;
        }

        private static Optional<Double> number(String text) {
            try {
                double value = text.isEmpty() || text.length() > LONGEST ? Double.NaN : Double.parseDouble(text);
                return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        private static String given(HttpServletRequest request, String name) {
            String value = request.getParameter(name);
            return value == null ? "" : value.strip();
        }
    }
}
