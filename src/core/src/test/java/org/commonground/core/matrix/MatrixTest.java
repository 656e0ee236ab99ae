package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commonground.core.matrix.Matrices.candidate;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void a_value_at_the_threshold_is_high() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), List.of(candidate(1, 5.0, 4.99), candidate(2, 4.99, 5.0)));
        assertThat(matrix.points()).extracting(Point::quadrant).containsExactly(Quadrant.QUICK_WIN, Quadrant.TIME_SINK);
    }

    @Test
    void an_issue_that_lacks_a_value_is_unplaced_and_keeps_the_other() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), List.of(candidate(1, 5.0, null), candidate(2, null, null)));
        assertThat(matrix.points()).isEmpty();
        assertThat(matrix.unplaced()).extracting(Unplaced::impact).containsExactly(5.0, null);
    }

    @Test
    void a_value_that_is_no_finite_number_counts_as_none() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(),
            List.of(candidate(1, Double.NaN, 2.0), candidate(2, 2.0, Double.POSITIVE_INFINITY)));
        assertThat(matrix.unplaced()).hasSize(2);
        assertThat(matrix.unplaced().get(0).impact()).isNull();
    }

    @Test
    void values_beyond_the_scale_are_kept_and_marked() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), List.of(candidate(1, 99.0, -5.0), candidate(2, 10.0, 1.0)));
        assertThat(matrix.points().get(0)).isEqualTo(
            new Point(1, "IDEA-1", "Idea number 1", 99, -5, Quadrant.QUICK_WIN, true));
        assertThat(matrix.points().get(1).offScale()).isFalse();
    }

    @Test
    void a_value_below_the_scale_stands_in_the_quadrant_of_the_end_it_is_drawn_at() {
        Matrix matrix = Matrices.of(Matrices.settings(Scale.linear(1, 3, 1), Threshold.fixed(1)), List.of(candidate(1, 0.0, 0.0)));
        assertThat(matrix.points().get(0).quadrant()).isEqualTo(Quadrant.BIG_BET);
    }

    @Test
    void the_median_counts_only_issues_that_are_shown() {
        Matrix matrix = Matrices.of(Matrices.settings(Scale.linear(1, 10, 1), Threshold.median()),
            List.of(candidate(1, 2.0, 3.0), candidate(2, 4.0, 5.0), candidate(3, 9.0, null)));
        assertThat(matrix.impactThreshold()).isEqualTo(3);
        assertThat(matrix.effortThreshold()).isEqualTo(4);
    }

    @Test
    void counts_name_every_quadrant() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), List.of(candidate(1, 9.0, 9.0), candidate(2, 8.0, 9.0)));
        assertThat(matrix.counts()).hasSize(4).containsEntry(Quadrant.BIG_BET, 2).containsEntry(Quadrant.FILL_IN, 0);
        assertThat(matrix.shown()).isEqualTo(2);
    }

    @Test
    void says_how_many_of_how_many_were_read() {
        Matrix matrix = Matrix.of(Matrices.oneToTen(), List.of(candidate(1, 9.0, null)), 12408);
        assertThat(matrix.read()).isEqualTo(1);
        assertThat(matrix.total()).isEqualTo(12408);
    }

    @Test
    void more_cannot_have_been_read_than_there_are() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Matrix.of(Matrices.oneToTen(), List.of(candidate(1, 9.0, 9.0)), 0)).withMessageContaining("total 0");
    }
}
