package org.commonground.sandbox.jira.load;

import java.util.Collection;
import java.util.List;

/** The scale that holds the values of a mapped field. */
record MappedScale(double min, double max, double step) {
    private static final List<Double> STEPS = List.of(1.0, 0.5, 0.25, 0.1, 0.05, 0.01);

    /** The scale of names is 1 to their count; that of numbers reaches from the lowest to the highest, rounded outwards. */
    static MappedScale of(FieldMapping mapping, Collection<Double> values) {
        if (!mapping.names().isEmpty()) {
            return new MappedScale(1, mapping.names().size(), 1);
        }
        if (values.isEmpty()) {
            return new MappedScale(1, 10, 1);
        }
        double min = Math.floor(values.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
        double max = Math.ceil(values.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        double step = STEPS.stream().filter(s -> values.stream().allMatch(v -> isMultiple(v, s))).findFirst().orElse(0.01);
        return new MappedScale(min, Math.max(max, min + 1), step);
    }

    private static boolean isMultiple(double value, double step) {
        double steps = value / step;
        return Math.abs(steps - Math.rint(steps)) < 1e-6;
    }
}
