package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuadrantChangeTest {
    private static Matrix matrix(Scale scale, double threshold) {
        return Matrices.of(Matrices.settings(scale, Threshold.fixed(threshold)), List.of());
    }

    @Test
    void each_value_alone_may_change_the_quadrant() {
        assertThat(matrix(Scale.linear(1, 10, 1), 5.5).changes(9, 2)).containsExactly(
            new QuadrantChange("impact", true, 5, Quadrant.FILL_IN), new QuadrantChange("effort", false, 6, Quadrant.BIG_BET));
    }

    @Test
    void a_value_at_the_threshold_is_high() {
        assertThat(matrix(Scale.linear(1, 10, 1), 5).changes(5, 5)).containsExactly(
            new QuadrantChange("impact", true, 4, Quadrant.TIME_SINK), new QuadrantChange("effort", true, 4, Quadrant.QUICK_WIN));
    }

    @Test
    void tenths_are_written_as_tenths() {
        assertThat(matrix(Scale.linear(0, 1, 0.1), 0.8).changes(0.7, 0.9)).extracting(QuadrantChange::value).containsExactly(0.8, 0.7);
    }

    @Test
    void where_all_steps_are_high_nothing_makes_a_value_low() {
        assertThat(matrix(Scale.linear(1, 10, 1), 1).changes(3, 3)).isEmpty();
    }

    @Test
    void the_end_of_a_scale_may_be_no_whole_step() {
        assertThat(matrix(Scale.linear(0, 5, 2), 5).changes(1, 1)).extracting(QuadrantChange::value).containsExactly(5.0, 5.0);
    }
}
