package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The settings as a person types them; reading them says everything that is wrong at once.
 *
 * @param names  the quadrants' names; blank or left out for the app's own
 * @param movers the names of the groups whose members may move points; none for everyone who may edit the issue
 */
public record MatrixForm(AxisForm impact, AxisForm effort, Map<Quadrant, String> names, List<String> movers) {
    /** Keeps its own copies. */
    public MatrixForm {
        names = Map.copyOf(names);
        movers = List.copyOf(movers);
    }

    /** Two axes and no more. */
    public MatrixForm(AxisForm impact, AxisForm effort) {
        this(impact, effort, Map.of(), List.of());
    }

    /** What the form suggests for a project without settings: 1 to 10 in whole steps, threshold in the middle. */
    public static MatrixForm suggestion() {
        AxisForm axis = AxisForm.of("", Scale.linear(1, 10, 1), Threshold.fixed(5.5), false);
        return new MatrixForm(axis, axis);
    }

    /** The form that shows these settings. */
    public static MatrixForm of(MatrixSettings settings) {
        return new MatrixForm(AxisForm.of(settings.impact()), AxisForm.of(settings.effort()), settings.names().given(),
            settings.movers().groups());
    }

    /**
     * Reads the form.
     *
     * @param fields the ids of the fields that may be chosen
     * @param groupExists whether there is a group of this name
     * @param appNames the app's own names, in the language of the person who typed
     */
    public Reading read(Set<String> fields, Predicate<String> groupExists, Function<Quadrant, String> appNames) {
        List<Problem> problems = new ArrayList<>();
        Optional<AxisSettings> impactAxis = impact.read("impact", fields, problems);
        Optional<AxisSettings> effortAxis = effort.read("effort", fields, problems);
        if (!impact.field().isBlank() && impact.field().equals(effort.field())) {
            problems.add(new Problem("effort.field", "same-field"));
        }
        checkNames(appNames, problems);
        checkMovers(groupExists, problems);
        return problems.isEmpty()
            ? new Reading(Optional.of(new MatrixSettings(impactAxis.orElseThrow(), effortAxis.orElseThrow(),
                new QuadrantNames(names), new Movers(movers))), List.of())
            : new Reading(Optional.empty(), problems);
    }

    /** A name that is given must differ from those given before it, and from the app's own where no name is given. */
    private void checkNames(Function<Quadrant, String> appNames, List<Problem> problems) {
        List<String> before = new ArrayList<>(Stream.of(Quadrant.values()).filter(quadrant -> given(quadrant).isEmpty())
            .map(appNames).toList());
        for (Quadrant quadrant : Quadrant.values()) {
            String name = given(quadrant);
            if (name.length() > QuadrantNames.LONGEST) {
                problems.add(new Problem("quadrants." + quadrant.id(), "name-length"));
            } else if (before.stream().anyMatch(name::equalsIgnoreCase)) {
                problems.add(new Problem("quadrants." + quadrant.id(), "same-name"));
            } else if (!name.isEmpty()) {
                before.add(name);
            }
        }
    }

    private String given(Quadrant quadrant) {
        return names.getOrDefault(quadrant, "").strip();
    }

    private void checkMovers(Predicate<String> groupExists, List<Problem> problems) {
        if (movers.size() > Movers.MOST) {
            problems.add(new Problem("movers.groups", "too-many-groups"));
        } else if (movers.stream().anyMatch(name -> name.strip().length() > Movers.LONGEST)) {
            problems.add(new Problem("movers.groups", "group-length"));
        } else {
            List<String> unknown = movers.stream().map(String::strip).filter(name -> !name.isEmpty())
                .filter(Predicate.not(groupExists)).distinct().toList();
            if (!unknown.isEmpty()) {
                problems.add(new Problem("movers.groups", "unknown-group", unknown));
            }
        }
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
     * @param input the input as in impact.min, quadrants.big-bet or movers.groups
     * @param kind what is wrong: no-field, unknown-field, same-field, not-a-number, range, step, log, unit, threshold,
     *     name-length, same-name, too-many-groups, group-length, unknown-group
     * @param names the groups that are unknown, as they were typed; else none
     */
    public record Problem(String input, String kind, List<String> names) {
        /** A problem of the whole input. */
        public Problem(String input, String kind) {
            this(input, kind, List.of());
        }
    }
}
