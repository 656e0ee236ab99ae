package org.commonground.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.commonground.core.matrix.Scale;

/** Writes values for people, as they are written in the language of the texts around them; the page's script does the same. */
public final class Numbers {
    private static final int FEW_DECIMALS = 2;
    private static final int MOST_DECIMALS = 15;

    private Numbers() {
    }

    /** Returns the value with all its decimals, as in 1,234.5 or 1.234,5. */
    public static String text(double value, Locale language) {
        return format(value, MOST_DECIMALS, language);
    }

    /** Returns the value with two decimals, or those of the scale's steps where they are finer, and the unit; an empty text for null. */
    public static String text(Double value, Scale scale, Locale language) {
        if (value == null) {
            return "";
        }
        int decimals = Math.max(FEW_DECIMALS, BigDecimal.valueOf(scale.step()).stripTrailingZeros().scale());
        String text = format(value, decimals, language);
        return scale.unit().isEmpty() ? text : text + " " + scale.unit();
    }

    /** Returns the value as one types it, whatever the language: no separators but a point before decimals. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String format(double value, int decimals, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(value));
    }
}
