package org.commonground.core.matrix;

import java.util.Objects;

/**
 * The two axes of a matrix.
 *
 * @param impact the vertical axis
 * @param effort the horizontal axis
 */
public record MatrixSettings(AxisSettings impact, AxisSettings effort) {

    /** Checks that both axes are there. */
    public MatrixSettings {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(effort, "effort");
    }
}
