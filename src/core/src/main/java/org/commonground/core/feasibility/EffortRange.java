package org.commonground.core.feasibility;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An effort as a range, because nobody knows it better.
 *
 * @param low  0 or more
 * @param high at least {@code low}; the same when a single number was written
 * @param unit as written, for example weeks; empty when none was
 */
public record EffortRange(double low, double high, String unit) {

    private static final int LONGEST = 100;
    private static final String NUMBER = "([0-9]{1,9}(?:[.,][0-9]{1,6})?)";
    private static final Pattern RANGE =
        Pattern.compile(NUMBER + "(?:\\s*(?:-|–|—|\\.\\.|to|bis)\\s*" + NUMBER + ")?\\s*(\\p{L}[\\p{L} .]{0,39})?");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when a number is negative or not finite, or low is above high
     */
    public EffortRange {
        Objects.requireNonNull(unit, "unit");
        if (!(low >= 0 && low <= high && Double.isFinite(high))) {
            throw new IllegalArgumentException("an effort range needs 0 <= low <= high, not " + low + " to " + high);
        }
    }

    /** Reads "8", "3-5", "3 – 5 weeks", "0.5 to 1 sprint"; nothing when it is none of these or low is above high. */
    public static Optional<EffortRange> parse(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (text.length() > LONGEST || !range.matches()) {
            return Optional.empty();
        }
        double low = number(range.group(1));
        double high = range.group(2) == null ? low : number(range.group(2));
        String unit = range.group(3) == null ? "" : range.group(3).strip();
        return low <= high ? Optional.of(new EffortRange(low, high, unit)) : Optional.empty();
    }

    /** The range as people write it, for example "3–5 weeks" or "8". */
    public String text() {
        String numbers = low == high ? plain(low) : plain(low) + "–" + plain(high);
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** The middle of the range. */
    public double middle() {
        return low + (high - low) / 2;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
