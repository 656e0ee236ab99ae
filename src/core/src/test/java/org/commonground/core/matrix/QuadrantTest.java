package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuadrantTest {

    @Test
    void high_impact_for_low_effort_is_a_quick_win() {
        assertThat(Quadrant.of(true, false)).isEqualTo(Quadrant.QUICK_WIN);
        assertThat(Quadrant.of(true, true)).isEqualTo(Quadrant.BIG_BET);
        assertThat(Quadrant.of(false, false)).isEqualTo(Quadrant.FILL_IN);
        assertThat(Quadrant.of(false, true)).isEqualTo(Quadrant.TIME_SINK);
    }

    @Test
    void every_quadrant_is_the_quadrant_of_its_own_sides() {
        assertThat(Quadrant.values()).allMatch(q -> Quadrant.of(q.highImpact(), q.highEffort()) == q);
    }

    @Test
    void ids_are_stable() {
        assertThat(Arrays.stream(Quadrant.values()).map(Quadrant::id))
            .containsExactly("quick-win", "big-bet", "fill-in", "time-sink");
    }
}
