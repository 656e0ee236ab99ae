package org.commonground.core.matrix.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.commonground.core.matrix.Scale;

/** Numbers as text: no scientific notation, no trailing zeros. */
final class Figures {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 10;
    private static final double MOST_WHOLE = 1e15;
    private static final double A_THOUSAND = 1e3;
    private static final double MOST_PIXELS = 1e6;

    private Figures() {
    }

    /** With at most two decimals after a point, as SVG wants it. */
    static String pixels(double value) {
        double hundredths = value * 100;
        double below = Math.floor(hundredths);
        // half a hundredth, and what is near it or huge, goes by its decimal digits
        if (Math.abs(hundredths - below - 0.5) < 1e-6 || Math.abs(value) > MOST_PIXELS) {
            return rounded(value, DECIMALS);
        }
        return hundredths((long) (hundredths - below < 0.5 ? below : below + 1));
    }

    private static String hundredths(long count) {
        long rest = Math.abs(count % 100);
        String whole = (count < 0 && count > -100 && rest > 0 ? "-" : "") + count / 100;
        return rest == 0 ? whole : rest % 10 == 0 ? whole + "." + rest / 10 : whole + (rest < 10 ? ".0" : ".") + rest;
    }

    /** A value of an axis as it is written in a language, with two decimals or with those of the step where the step is finer. */
    static String value(double value, Scale scale, Locale language) {
        if (isWhole(value) && Math.abs(value) < A_THOUSAND) {
            return whole(value);
        }
        int needed = BigDecimal.valueOf(scale.step()).stripTrailingZeros().scale();
        int decimals = Math.max(DECIMALS, Math.min(MOST_DECIMALS, needed));
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(decimals);
        return format.format(new BigDecimal(rounded(value, decimals)));
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
