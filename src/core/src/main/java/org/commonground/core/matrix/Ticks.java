package org.commonground.core.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Chooses the round values along an axis: multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {

    private static final int[] ROUND = {1, 2, 5};

    private Ticks() {
    }

    static List<Double> linear(Scale scale, int atMost) {
        BigDecimal step = BigDecimal.valueOf(scale.step());
        for (BigDecimal power = BigDecimal.ONE; ; power = power.multiply(BigDecimal.TEN)) {
            for (int round : ROUND) {
                BigDecimal distance = step.multiply(power).multiply(BigDecimal.valueOf(round));
                BigDecimal first = first(scale, step, distance);
                if (count(scale, first, distance) <= atMost) {
                    return values(scale, first, distance);
                }
            }
        }
    }

    /** Multiples of the distance look rounder than min plus multiples (20, 40 instead of 1, 21), where they are steps too. */
    private static BigDecimal first(Scale scale, BigDecimal step, BigDecimal distance) {
        BigDecimal min = BigDecimal.valueOf(scale.min());
        if (distance.compareTo(step) == 0 || min.remainder(step).signum() != 0) {
            return min;
        }
        BigDecimal multiple = min.divide(distance, 0, RoundingMode.CEILING).multiply(distance);
        return multiple.compareTo(BigDecimal.valueOf(scale.max())) <= 0 ? multiple : min;
    }

    private static BigDecimal countExactly(Scale scale, BigDecimal first, BigDecimal distance) {
        return BigDecimal.valueOf(scale.max()).subtract(first).divide(distance, 0, RoundingMode.FLOOR);
    }

    private static double count(Scale scale, BigDecimal first, BigDecimal distance) {
        return countExactly(scale, first, distance).doubleValue() + 1;
    }

    private static List<Double> values(Scale scale, BigDecimal first, BigDecimal distance) {
        List<Double> values = new ArrayList<>();
        for (BigDecimal at = first; at.compareTo(BigDecimal.valueOf(scale.max())) <= 0; at = at.add(distance)) {
            values.add(at.doubleValue());
        }
        return List.copyOf(values);
    }

    static List<Double> log(Scale scale, int atMost) {
        List<Double> all = decades(scale, 1, ROUND);
        for (int every = 1; all.size() > atMost; every++) {
            all = decades(scale, every, new int[] {1});
        }
        if (all.size() < 2) {
            return atMost < 2 ? List.of(scale.min()) : List.of(scale.min(), scale.max());
        }
        return all;
    }

    private static List<Double> decades(Scale scale, int every, int... rounds) {
        List<Double> values = new ArrayList<>();
        int last = (int) Math.floor(Math.log10(scale.max()));
        for (int power = (int) Math.floor(Math.log10(scale.min())); power <= last; power += every) {
            for (int round : rounds) {
                double value = BigDecimal.valueOf(round).scaleByPowerOfTen(power).doubleValue();
                if (scale.contains(value)) {
                    values.add(value);
                }
            }
        }
        return List.copyOf(values);
    }
}
