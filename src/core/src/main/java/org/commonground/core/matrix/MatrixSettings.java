package org.commonground.core.matrix;

import java.util.Objects;

/**
 * What an admin chose for a project's matrix.
 *
 * @param impact the vertical axis
 * @param effort the horizontal axis
 * @param names  what the project calls its quadrants
 * @param movers who may move points
 */
public record MatrixSettings(AxisSettings impact, AxisSettings effort, QuadrantNames names, Movers movers) {

    /** Checks that nothing is missing. */
    public MatrixSettings {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(movers, "movers");
    }

    /** Two axes with the app's own names for the quadrants, moved by everyone who may edit the issue. */
    public MatrixSettings(AxisSettings impact, AxisSettings effort) {
        this(impact, effort, QuadrantNames.none(), Movers.everyone());
    }

    /** How clearly it is to be done: impact less effort, each as a fraction of its axis; from -1 to 1, the clearest. */
    public double worth(double impactValue, double effortValue) {
        return impact.scale().fraction(impactValue) - effort.scale().fraction(effortValue);
    }

    /** Whether the thresholds are the same whatever is shown. */
    public boolean hasFixedThresholds() {
        return impact.threshold() instanceof Threshold.Fixed && effort.threshold() instanceof Threshold.Fixed;
    }

    /** The same with these fixed thresholds. */
    public MatrixSettings withThresholds(double impactThreshold, double effortThreshold) {
        return new MatrixSettings(impact.fixedAt(impactThreshold), effort.fixedAt(effortThreshold), names, movers);
    }
}
