package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings as a person types them; reading them says everything that is wrong at once. */
public record MatrixForm(AxisForm impact, AxisForm effort) {
    /** What the form suggests for a project without settings: 1 to 10 in whole steps, threshold in the middle. */
    public static MatrixForm suggestion() {
        return new MatrixForm(AxisForm.of("", Scale.linear(1, 10, 1), Threshold.fixed(5.5)),
            AxisForm.of("", Scale.linear(1, 10, 1), Threshold.fixed(5.5)));
    }

    /** The form that shows these settings. */
    public static MatrixForm of(MatrixSettings settings) {
        return new MatrixForm(AxisForm.of(settings.impact()), AxisForm.of(settings.effort()));
    }

    /**
     * Reads the form.
     *
     * @param fields the ids of the fields that may be chosen
     */
    public Reading read(Set<String> fields) {
        List<Problem> problems = new ArrayList<>();
        Optional<AxisSettings> impactAxis = impact.read("impact", fields, problems);
        Optional<AxisSettings> effortAxis = effort.read("effort", fields, problems);
        if (!impact.field().isBlank() && impact.field().equals(effort.field())) {
            problems.add(new Problem("effort.field", "same-field"));
        }
        return problems.isEmpty()
            ? new Reading(Optional.of(new MatrixSettings(impactAxis.orElseThrow(), effortAxis.orElseThrow())), List.of())
            : new Reading(Optional.empty(), problems);
    }

    /**
     * What came of reading.
     *
     * @param settings nothing when there are problems
     */
    public record Reading(Optional<MatrixSettings> settings, List<Problem> problems) {
        /** Keeps its own copy of the list. */
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param input the input as in impact.min
     * @param kind what is wrong: no-field, unknown-field, same-field, not-a-number, range, step, log, unit, threshold
     */
    public record Problem(String input, String kind) {
    }
}
