package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuadrantNamesTest {
    /** Sets and maps of the JDK that cannot be changed have another order in each process. */
    @Test
    void names_are_in_the_order_of_the_quadrants_so_that_all_nodes_write_them_alike() {
        QuadrantNames names = new QuadrantNames(Map.of(Quadrant.TIME_SINK, "Never", Quadrant.QUICK_WIN, " Now ", Quadrant.FILL_IN, "Some day",
            Quadrant.BIG_BET, "Soon"));

        assertThat(names).hasToString("QuadrantNames[given={QUICK_WIN=Now, BIG_BET=Soon, FILL_IN=Some day, TIME_SINK=Never}]");
    }
}
