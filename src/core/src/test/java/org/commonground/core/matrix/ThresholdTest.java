package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final Scale SCALE = Scale.linear(1, 10, 1);

    @Test
    void a_fixed_threshold_ignores_what_is_shown() {
        assertThat(Threshold.fixed(4).resolve(List.of(9.0, 10.0), SCALE)).isEqualTo(4);
    }

    @Test
    void a_fixed_threshold_beyond_the_scale_counts_as_its_end() {
        assertThat(Threshold.fixed(99).resolve(List.of(), SCALE)).isEqualTo(10);
        assertThat(Threshold.fixed(-99).resolve(List.of(), SCALE)).isEqualTo(1);
    }

    @Test
    void a_fixed_threshold_must_be_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.fixed(Double.NaN)).withMessageContaining("NaN");
    }

    @Test
    void the_median_is_the_middle_value_or_the_mean_of_the_middle_two() {
        assertThat(Threshold.median().resolve(List.of(9.0, 1.0, 3.0), SCALE)).isEqualTo(3);
        assertThat(Threshold.median().resolve(List.of(9.0, 1.0, 3.0, 4.0), SCALE)).isEqualTo(3.5);
    }

    @Test
    void the_median_of_nothing_is_the_middle_of_the_scale() {
        assertThat(Threshold.median().resolve(List.of(), SCALE)).isEqualTo(5.5);
    }
}
