package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static final Scale LOG = new Scale(1, 10000, 1, "euro", Scale.Kind.LOG);

    @ParameterizedTest
    @CsvSource({
        "NaN, 3, 1, min must be a finite number",
        "1, Infinity, 1, max must be a finite number",
        "1, 3, NaN, step must be a finite number",
        "3, 3, 1, min 3.0 must be less than max 3.0",
        "1, 3, 0, step must be more than 0",
        "1, 3, -1, step must be more than 0",
        "1, 3, 2.5, step 2.5 must be at most the range 2.0",
        "-1.7e308, 1.7e308, 1, too wide",
        "0, 1e300, 1e-300, too small",
    })
    void refuses_a_range_that_makes_no_sense_and_says_which_value(double min, double max, double step, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.linear(min, max, step)).withMessageContaining(message);
    }

    @Test
    void a_log_scale_needs_a_min_above_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 3, 1, "", Scale.Kind.LOG))
            .withMessageContaining("0.0");
    }

    @Test
    void a_unit_has_at_most_40_characters() {
        assertThat(new Scale(1, 3, 1, "u".repeat(40), Scale.Kind.LINEAR).unit()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 3, 1, "u".repeat(41), Scale.Kind.LINEAR))
            .withMessageContaining("41");
    }

    @Test
    void a_fraction_is_where_the_value_stands_between_the_ends() {
        Scale scale = Scale.linear(1, 3, 1);
        assertThat(scale.fraction(1)).isZero();
        assertThat(scale.fraction(2)).isEqualTo(0.5);
        assertThat(scale.fraction(3)).isEqualTo(1);
        assertThat(scale.fraction(-50)).isZero();
        assertThat(scale.fraction(50)).isEqualTo(1);
    }

    @Test
    void on_a_log_scale_equal_ratios_are_equally_far_apart() {
        assertThat(LOG.fraction(10)).isCloseTo(0.25, within(1e-12));
        assertThat(LOG.fraction(100)).isCloseTo(0.5, within(1e-12));
        assertThat(LOG.middle()).isCloseTo(100, within(1e-9));
        assertThat(LOG.fraction(-1)).isZero();
    }

    @Test
    void the_value_at_a_fraction_is_the_inverse() {
        assertThat(LOG.valueAt(LOG.fraction(37))).isCloseTo(37, within(1e-9));
        assertThat(Scale.linear(1, 9, 1).valueAt(0.25)).isEqualTo(3);
        assertThat(Scale.linear(1, 9, 1).valueAt(7)).isEqualTo(9);
    }

    @Test
    void the_middle_of_a_linear_scale_is_arithmetic() {
        assertThat(Scale.linear(1, 10, 1).middle()).isEqualTo(5.5);
    }

    @Test
    void both_ends_belong_to_the_scale() {
        Scale scale = Scale.linear(1, 3, 1);
        assertThat(scale.contains(1)).isTrue();
        assertThat(scale.contains(3)).isTrue();
        assertThat(scale.contains(3.0001)).isFalse();
    }

    @Test
    void snaps_to_the_nearest_step() {
        assertThat(Scale.linear(0, 1, 0.1).snap(0.31)).isEqualTo(0.3);
        assertThat(Scale.linear(0, 10, 3).snap(9.8)).isEqualTo(10);
        assertThat(Scale.linear(0, 10, 3).snap(9.2)).isEqualTo(9);
        assertThat(Scale.linear(0, 10, 3).snap(-4)).isZero();
    }

    @Test
    void the_steps_end_with_max_even_when_the_last_one_is_shorter() {
        assertThat(Scale.linear(0, 10, 3).steps(5)).containsExactly(0.0, 3.0, 6.0, 9.0, 10.0);
        assertThat(Scale.linear(0, 10, 3).steps(4)).isEmpty();
        assertThat(Scale.linear(0, 1, 0.1).steps(20)).hasSize(11).contains(0.3, 0.7);
    }

    @Test
    void ticks_are_round() {
        assertThat(Scale.linear(1, 3, 1).ticks(10)).containsExactly(1.0, 2.0, 3.0);
        assertThat(Scale.linear(1, 10, 1).ticks(6)).containsExactly(2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(Scale.linear(1, 100, 1).ticks(6)).containsExactly(20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(Scale.linear(0.5, 3.5, 1).ticks(10)).containsExactly(0.5, 1.5, 2.5, 3.5);
        assertThat(LOG.ticks(20)).contains(1.0, 2.0, 5.0, 10.0, 5000.0, 10000.0);
        assertThat(LOG.ticks(6)).containsExactly(1.0, 10.0, 100.0, 1000.0, 10000.0);
        assertThat(new Scale(3, 4, 0.5, "", Scale.Kind.LOG).ticks(5)).containsExactly(3.0, 4.0);
    }

    @Test
    void ticks_are_never_more_than_wanted_and_always_on_the_scale() {
        double[][] ranges = {{1, 3, 1}, {0, 1e12, 1}, {-7, 13, 0.3}, {0.001, 0.002, 0.0001}, {5, 6, 1}, {1, 1e300, 1e290}};
        for (double[] range : ranges) {
            for (Scale.Kind kind : Scale.Kind.values()) {
                if (kind == Scale.Kind.LOG && range[0] <= 0) {
                    continue;
                }
                Scale scale = new Scale(range[0], range[1], range[2], "", kind);
                for (int atMost = 1; atMost < 15; atMost++) {
                    assertThat(scale.ticks(atMost)).as("%s, at most %d", scale, atMost).isNotEmpty()
                        .hasSizeLessThanOrEqualTo(atMost).isSorted().allMatch(scale::contains);
                }
            }
        }
    }

    @Test
    void no_tick_at_all_cannot_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> LOG.ticks(0)).withMessageContaining("0");
    }
}
