package org.commonground.core.matrix;

import java.util.List;

/** Where a quadrant begins on an axis. A value is high when it is at or above the threshold. */
public sealed interface Threshold {

    /** A threshold at this value; one beyond the scale counts as the nearer end of the scale. */
    static Threshold fixed(double value) {
        return new Fixed(value);
    }

    /** A threshold at the median of what is shown. */
    static Threshold median() {
        return new Median();
    }

    /**
     * The value where high begins, always on the scale.
     *
     * @param values the values of this axis that are shown, in any order
     * @param scale  the scale of the axis
     */
    double resolve(List<Double> values, Scale scale);

    /**
     * The same value whatever is shown.
     *
     * @param value a finite number
     */
    record Fixed(double value) implements Threshold {
        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException when it is not a finite number
         */
        public Fixed {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a threshold must be a finite number, not " + value);
            }
        }

        @Override
        public double resolve(List<Double> values, Scale scale) {
            return scale.clamp(value);
        }
    }

    /** The middle one of the values shown, or the mean of the middle two; the middle of the scale when nothing is shown. */
    record Median() implements Threshold {
        @Override
        public double resolve(List<Double> values, Scale scale) {
            if (values.isEmpty()) {
                return scale.middle();
            }
            double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double upper = sorted[sorted.length / 2];
            double lower = sorted[(sorted.length - 1) / 2];
            return scale.clamp(lower == upper ? upper : lower / 2 + upper / 2);
        }
    }
}
