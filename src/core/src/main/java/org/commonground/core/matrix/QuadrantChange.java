package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What would put an issue into another quadrant, one value changed at a time.
 *
 * @param axis impact or effort
 * @param orLess whether the value or any lower one would; else the value or any higher one
 * @param value the nearest step of the scale that would
 * @param quadrant where the issue would stand then
 */
public record QuadrantChange(String axis, boolean orLess, double value, Quadrant quadrant) {

    /** Returns what would: at most one for each axis, none for an axis on which all steps are on the same side. */
    static List<QuadrantChange> of(Matrix matrix, Quadrant now) {
        List<QuadrantChange> changes = new ArrayList<>();
        other(matrix.settings().impact().scale(), matrix.impactThreshold(), now.highImpact()).ifPresent(value ->
            changes.add(new QuadrantChange("impact", now.highImpact(), value, Quadrant.of(!now.highImpact(), now.highEffort()))));
        other(matrix.settings().effort().scale(), matrix.effortThreshold(), now.highEffort()).ifPresent(value ->
            changes.add(new QuadrantChange("effort", now.highEffort(), value, Quadrant.of(now.highImpact(), !now.highEffort()))));
        return List.copyOf(changes);
    }

    /** The nearest step on the other side of the threshold: the highest that is low, or the lowest that is high. */
    private static OptionalDouble other(Scale scale, double threshold, boolean high) {
        // a hair of tolerance: 0.1 * 8 must not count as less than 0.8
        long firstHigh = (long) Math.ceil((threshold - scale.min()) / scale.step() - 1e-9);
        if (!high) {
            return OptionalDouble.of(Math.min(scale.max(), scale.onStep(firstHigh)));
        }
        return firstHigh == 0 ? OptionalDouble.empty() : OptionalDouble.of(scale.onStep(firstHigh - 1));
    }
}
