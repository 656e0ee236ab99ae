package org.commonground.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.AxisForm;
import org.commonground.core.matrix.ConfigureMatrix.Choices;
import org.commonground.core.matrix.Finding;
import org.commonground.core.matrix.MatrixForm;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.port.NumberField;
import org.commonground.view.MatrixWords;
import org.commonground.view.Views;

/** The settings form as texts, lists and maps for the template. */
record SettingsPage(Choices choices, MatrixForm form, List<MatrixForm.Problem> wrong, List<Finding> findings, MatrixWords words,
                    Views views) {
    private static final String KEY = "common-ground.settings.";

    String projectKey() {
        return choices.project().key();
    }

    /** Whether the project lacks a field that the matrix needs. */
    boolean fieldsNeeded() {
        return choices.current().isEmpty()
            || findings.stream().anyMatch(finding -> finding.kind().serious());
    }

    List<Map<String, Object>> findingRows() {
        return FindingTexts.rows(findings, views);
    }

    List<Map<String, Object>> axes() {
        List<Map<String, Object>> axes = new ArrayList<>();
        axes.add(axis("impact", form.impact()));
        axes.add(axis("effort", form.effort()));
        return axes;
    }

    private Map<String, Object> axis(String name, AxisForm axis) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", name);
        values.put("name", views.text("common-ground.axis." + name));
        values.put("help", views.text(KEY + name + ".help"));
        values.put("options", options(axis.field()));
        values.put("min", axis.min());
        values.put("max", axis.max());
        values.put("step", axis.step());
        values.put("unit", axis.unit());
        values.put("log", axis.kind().equals("log"));
        values.put("median", axis.thresholdKind().equals("median"));
        values.put("threshold", axis.threshold());
        values.put("reversed", axis.reversed());
        values.put("direction", views.text(KEY + name + ".direction"));
        values.put("straight", views.text(KEY + name + ".direction.usual"));
        values.put("turned", views.text(KEY + name + ".direction.reversed"));
        Map<String, String> errors = new HashMap<>();
        wrong.stream().filter(p -> p.input().startsWith(name + "."))
            .forEach(p -> errors.putIfAbsent(p.input().substring(name.length() + 1), words.sentence(p)));
        values.put("errors", errors);
        return values;
    }

    private List<Map<String, Object>> options(String chosen) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (NumberField field : choices.fields()) {
            Map<String, Object> option = new HashMap<>();
            option.put("value", field.id());
            option.put("label", field.name());
            option.put("selected", field.id().equals(chosen));
            options.add(option);
        }
        return options;
    }

    List<Map<String, String>> quadrants() {
        List<Map<String, String>> quadrants = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            Map<String, String> row = new HashMap<>();
            row.put("id", quadrant.id());
            row.put("name", views.text("common-ground.quadrant." + quadrant.id()));
            row.put("meaning", views.text(KEY + "quadrant." + quadrant.id()));
            row.put("value", form.names().getOrDefault(quadrant, ""));
            row.put("error", error("quadrants." + quadrant.id()));
            quadrants.add(row);
        }
        return quadrants;
    }

    Map<String, String> movers() {
        Map<String, String> movers = new HashMap<>();
        movers.put("groups", String.join("\n", form.movers()));
        movers.put("error", error("movers.groups"));
        return movers;
    }

    private String error(String input) {
        return wrong.stream().filter(p -> p.input().equals(input)).map(words::sentence).findFirst().orElse("");
    }

    List<Map<String, String>> problems() {
        List<Map<String, String>> problems = new ArrayList<>();
        for (MatrixForm.Problem problem : wrong) {
            Map<String, String> row = new HashMap<>();
            row.put("input", "cg-" + problem.input().replace('.', '-'));
            row.put("text", words.problem(problem));
            problems.add(row);
        }
        return problems;
    }
}
