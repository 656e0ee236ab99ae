package org.commonground.core.matrix.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commonground.core.matrix.Scale;

/** Numbers as text: no scientific notation, no trailing zeros, a point as the decimal sign. */
final class Figures {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 10;
    private static final double MOST_WHOLE = 1e15;

    private Figures() {
    }

    static String pixels(double value) {
        return rounded(value, DECIMALS);
    }

    /** A value of an axis, with two decimals or with those of the step where the step is finer. */
    static String value(double value, Scale scale) {
        if (isWhole(value)) {
            return whole(value);
        }
        int needed = BigDecimal.valueOf(scale.step()).stripTrailingZeros().scale();
        return rounded(value, Math.max(DECIMALS, Math.min(MOST_DECIMALS, needed)));
    }

    private static String rounded(double value, int decimals) {
        if (isWhole(value)) {
            return whole(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Most numbers of a picture are whole; these need no decimals. */
    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
    }

    private static String whole(double value) {
        return Long.toString((long) value);
    }
}
