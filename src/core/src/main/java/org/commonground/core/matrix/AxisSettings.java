package org.commonground.core.matrix;

import java.util.Objects;

/**
 * What an admin chose for one axis.
 *
 * @param fieldId   the number field that holds the values, for example customfield_10010; not empty
 * @param scale     the range of values
 * @param threshold where high begins
 * @param reversed  whether the axis points the other way in the picture: high effort on the left, high impact at the
 *     bottom; quadrants keep their meaning and change their place
 */
public record AxisSettings(String fieldId, Scale scale, Threshold threshold, boolean reversed) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException when the field id is empty
     */
    public AxisSettings {
        Objects.requireNonNull(fieldId, "fieldId");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(threshold, "threshold");
        if (fieldId.isBlank()) {
            throw new IllegalArgumentException("the field id of an axis must not be empty");
        }
    }

    /** An axis that points the usual way: low effort on the left, high impact on top. */
    public AxisSettings(String fieldId, Scale scale, Threshold threshold) {
        this(fieldId, scale, threshold, false);
    }

    /** The same axis on another field. */
    AxisSettings on(String otherFieldId) {
        return new AxisSettings(otherFieldId, scale, threshold, reversed);
    }

    /** The same axis with a fixed threshold. */
    AxisSettings fixedAt(double value) {
        return new AxisSettings(fieldId, scale, Threshold.fixed(value), reversed);
    }

    /** Whether the value counts as high: at or above the threshold, a value beyond the scale counting as its nearer end. */
    boolean isHigh(double value, double resolvedThreshold) {
        return scale.clamp(value) >= resolvedThreshold;
    }
}
