package org.commonground.core.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The range of values of one axis.
 *
 * @param min  the lowest value; more than 0 on a log scale
 * @param max  the highest value, more than {@code min}
 * @param step the distance between two values a person would choose, more than 0, at most {@code max - min}
 * @param unit what the values count, at most 40 characters; empty when they have no unit
 * @param kind linear or log
 */
public record Scale(double min, double max, double step, String unit, Kind kind) {

    /** How many characters a unit may have. */
    static final int LONGEST_UNIT = 40;
    /** How many steps a scale may have: beyond that they cannot be told apart. */
    static final double MOST_STEPS = 1e15;

    /** How values are spread along the axis. */
    public enum Kind {
        /** Equal differences are equally far apart. */
        LINEAR,
        /** Equal ratios are equally far apart. */
        LOG
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException naming the value that is out of its bounds
     */
    public Scale {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        require(Double.isFinite(min), "min must be a finite number, not " + min);
        require(Double.isFinite(max), "max must be a finite number, not " + max);
        require(Double.isFinite(step), "step must be a finite number, not " + step);
        require(min < max, "min " + min + " must be less than max " + max);
        require(Double.isFinite(max - min), "the range from " + min + " to " + max + " is too wide");
        require(step > 0, "step must be more than 0, not " + step);
        require(step <= max - min, "step " + step + " must be at most the range " + (max - min));
        require((max - min) / step <= MOST_STEPS, "step " + step + " is too small for the range " + (max - min));
        require(kind != Kind.LOG || min > 0, "min of a log scale must be more than 0, not " + min);
        require(unit.length() <= LONGEST_UNIT, "unit must have at most 40 characters, not " + unit.length());
    }

    /** A linear scale without a unit; same bounds and errors as the constructor. */
    public static Scale linear(double min, double max, double step) {
        return new Scale(min, max, step, "", Kind.LINEAR);
    }

    /** How far along the axis the value is: 0 at min or below, 1 at max or above. */
    public double fraction(double value) {
        double inside = clamp(value);
        double fraction = kind == Kind.LOG
            ? (Math.log(inside) - Math.log(min)) / (Math.log(max) - Math.log(min))
            : (inside - min) / (max - min);
        return Math.max(0, Math.min(1, fraction));
    }

    /** The value at a fraction of the axis: the inverse of {@link #fraction}; fractions beyond 0..1 give min or max. */
    public double valueAt(double fraction) {
        double inside = Math.max(0, Math.min(1, fraction));
        return clamp(kind == Kind.LOG
            ? Math.exp(Math.log(min) + inside * (Math.log(max) - Math.log(min)))
            : min + inside * (max - min));
    }

    /** Whether the value lies on the scale, ends included. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The value itself, or the nearer end of the scale when it lies beyond. */
    public double clamp(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /** The value of a step nearest to the given one, or max when that is nearer. */
    public double snap(double value) {
        double inside = clamp(value);
        double stepped = Math.min(max, onStep(Math.round((inside - min) / step)));
        return max - inside < Math.abs(stepped - inside) ? max : stepped;
    }

    /** The value in the middle of the axis: arithmetic on a linear scale, geometric on a log scale. */
    public double middle() {
        return kind == Kind.LOG ? clamp(Math.sqrt(min) * Math.sqrt(max)) : min + (max - min) / 2;
    }

    /**
     * Round values to write along the axis, ascending, all on the scale.
     *
     * @param atMost the most values wanted, 1 or more
     * @throws IllegalArgumentException when {@code atMost} is less than 1
     */
    public List<Double> ticks(int atMost) {
        require(atMost >= 1, "at least one tick must be allowed, not " + atMost);
        return kind == Kind.LOG ? Ticks.log(this, atMost) : Ticks.linear(this, atMost);
    }

    /** The value that many steps above min, as a person would write it: 0.3, not 0.30000000000000004. */
    public double onStep(long steps) {
        return BigDecimal.valueOf(min).add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(steps))).doubleValue();
    }

    /** Every value of a step from min up to and including max, when there are at most that many; otherwise none. */
    public List<Double> steps(int atMost) {
        double last = (max - min) / step;
        if (Math.ceil(last - 1e-9) + 1 > atMost) {
            return List.of();
        }
        List<Double> steps = new ArrayList<>();
        for (long i = 0; i < last - 1e-9; i++) {
            steps.add(onStep(i));
        }
        steps.add(max);
        return List.copyOf(steps);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
