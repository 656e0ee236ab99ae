package org.commonground.core.matrix.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.commonground.core.matrix.Scale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static String byDigits(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Test
    void pixels_are_rounded_half_up_by_their_decimal_digits() {
        double[] values = {0, -0.0, 1, -1, 0.005, -0.005, 1.005, 2.675, 0.004999, 100, 12.3, -0.3, -0.05, 1.1, 99.995, 1e7, 1e15, 1e300, 4e-7,
            -45.678};
        for (double value : values) {
            assertThat(Figures.pixels(value)).as(Double.toString(value)).isEqualTo(byDigits(value));
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = i % 2 == 0 ? random.nextDouble() * 4_000 - 500 : random.nextInt(4_000_000) / 1_000.0 - 500;
            assertThat(Figures.pixels(value)).as(Double.toString(value)).isEqualTo(byDigits(value));
        }
    }

    @Test
    void values_are_written_in_the_language_of_the_picture() {
        Scale tenths = Scale.linear(0, 10, 0.125);

        assertThat(Figures.value(2.5, tenths, Locale.ENGLISH)).isEqualTo("2.5");
        assertThat(Figures.value(2.5, tenths, Locale.GERMAN)).isEqualTo("2,5");
        assertThat(Figures.value(0.125, tenths, Locale.GERMAN)).isEqualTo("0,125");
        assertThat(Figures.value(1_234.5, Scale.linear(0, 2_000, 1), Locale.GERMAN)).isEqualTo("1.234,5");
        assertThat(Figures.value(12_000, Scale.linear(0, 20_000, 1), Locale.ENGLISH)).isEqualTo("12,000");
        assertThat(Figures.value(-0.0001, Scale.linear(0, 10, 1), Locale.ENGLISH)).isEqualTo("0");
    }
}
