package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final FakeHits hits = new FakeHits(SKY);

    private void issue(long id, Double impact, Double effort, long priority, int days) {
        hits.with(new Candidate(id, "SKY-" + id, "idea " + id, impact, effort),
            new Hit(id, "SKY-" + id, "idea " + id, NOW.minus(Duration.ofDays(days)), NOW.minus(Duration.ofDays(days)), 0),
            new Details("Bug", "Open", "new", priority == 0 ? Optional.empty() : Optional.of(new Details.Priority("P" + priority, priority)),
                Optional.empty()));
    }

    private Rows rows() {
        issue(10, 9.0, 1.0, 2, 1);
        issue(9, 9.0, 9.0, 0, 179);
        issue(8, null, 3.0, 1, 181);
        issue(2, 300.0, 2.0, 3, 2);
        return new Rows(new Shown(Matrix.of(Matrices.oneToTen(), hits.candidates(null), 6), hits, NOW));
    }

    private static List<Long> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    @Test
    void keys_are_sorted_by_number() {
        assertThat(ids(rows().all(Part.ALL, RowSort.KEY, true))).containsExactly(2L, 8L, 9L, 10L);
    }

    @Test
    void what_lacks_the_value_comes_last_in_both_directions() {
        Rows rows = rows();

        assertThat(ids(rows.all(Part.ALL, RowSort.IMPACT, true))).containsExactly(9L, 10L, 2L, 8L);
        assertThat(ids(rows.all(Part.ALL, RowSort.IMPACT, false))).containsExactly(2L, 9L, 10L, 8L);
        assertThat(ids(rows.all(Part.ALL, RowSort.PRIORITY, false))).containsExactly(8L, 10L, 2L, 9L);
        assertThat(ids(rows.all(Part.ALL, RowSort.PRIORITY, true))).containsExactly(2L, 10L, 8L, 9L);
    }

    @Test
    void the_best_have_the_most_impact_for_the_least_effort() {
        issue(11, 8.0, 1.0, 0, 1);
        issue(12, 10.0, 4.0, 0, 1);
        Rows rows = rows();

        assertThat(ids(rows.all(Part.ALL, RowSort.BEST, true))).containsExactly(2L, 10L, 11L, 12L, 9L, 8L);
        assertThat(ids(rows.all(Part.ALL, RowSort.BEST, false))).containsExactly(9L, 12L, 11L, 2L, 10L, 8L);
        assertThat(RowSort.usual(Part.BIG_BETS)).isEqualTo(RowSort.BEST);
        assertThat(RowSort.usual(Part.UNPLACED)).isEqualTo(RowSort.KEY);
    }

    @Test
    void every_sort_gives_every_row_once() {
        Rows rows = rows();
        for (RowSort sort : RowSort.values()) {
            assertThat(ids(rows.all(Part.ALL, sort, true))).as(sort.id()).containsExactlyInAnyOrder(2L, 8L, 9L, 10L);
        }
    }

    @Test
    void parts_hold_their_own_issues() {
        Rows rows = rows();

        assertThat(ids(rows.all(Part.QUICK_WINS, RowSort.KEY, true))).containsExactly(2L, 10L);
        assertThat(ids(rows.all(Part.BIG_BETS, RowSort.KEY, true))).containsExactly(9L);
        assertThat(ids(rows.all(Part.UNPLACED, RowSort.KEY, true))).containsExactly(8L);
        assertThat(ids(rows.all(Part.PLACED, RowSort.KEY, true))).containsExactly(2L, 9L, 10L);
    }

    @Test
    void a_value_beyond_the_scale_is_marked() {
        List<Row> rows = rows().all(Part.ALL, RowSort.KEY, true);

        assertThat(rows.stream().filter(Row::offScale).map(Row::id)).containsExactly(2L);
    }

    @Test
    void pages_end_with_the_rows_and_unknown_ids_are_left_out() {
        Rows rows = rows();

        assertThat(ids(rows.page(Part.ALL, RowSort.KEY, true, 3, 50).rows())).containsExactly(10L);
        assertThat(rows.page(Part.ALL, RowSort.KEY, true, 99, 50).rows()).isEmpty();
        assertThat(ids(rows.of(Set.of(9L, 77L)))).containsExactly(9L);
    }
}
