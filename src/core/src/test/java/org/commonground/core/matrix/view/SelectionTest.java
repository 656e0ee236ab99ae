package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void quick_filters_are_in_one_order_so_that_all_nodes_write_a_view_alike() {
        Selection selection = new Selection(Optional.empty(), "", "", Set.of(QuickFilter.RECENT, QuickFilter.UNRESOLVED, QuickFilter.MINE));

        assertThat(selection.quick()).containsExactly(QuickFilter.MINE, QuickFilter.UNRESOLVED, QuickFilter.RECENT);
    }
}
