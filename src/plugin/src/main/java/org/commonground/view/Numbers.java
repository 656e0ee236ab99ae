package org.commonground.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commonground.core.matrix.Scale;

/** Writes values for people. */
public final class Numbers {
    private Numbers() {
    }

    /** Returns at most two decimals and the unit; an empty text for null. */
    public static String text(Double value, Scale scale) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return scale.unit().isEmpty() ? rounded.toPlainString() : rounded.toPlainString() + " " + scale.unit();
    }
}
