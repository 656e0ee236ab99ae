package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.FakeSettings;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.port.Hit;
import org.junit.jupiter.api.Test;

class MarkStaleTest {
    private final FakeHits hits = new FakeHits(SKY);
    private final Map<Long, Instant> estimated = new HashMap<>();
    private final List<Long> histories = new ArrayList<>();
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private void issue(long id, Double impact, int created, int updated) {
        hits.with(Matrices.candidate(id, impact, 3.0), new Hit(id, "IDEA-" + id, "", daysAgo(created), daysAgo(updated), 0),
            FakeHits.details("Story", "Open", "new"));
    }

    private List<Long> stale() {
        Shown shown = new Shown(Matrix.of(Matrices.oneToTen(), hits.candidates(null), hits.total()), hits, NOW);
        MarkStale mark = new MarkStale(new EstimateAge((issue, fields) -> {
            histories.add(issue.id());
            return Optional.ofNullable(estimated.get(issue.id()));
        }), settings);
        return mark.in(shown, new Rows(shown).all(Part.ALL, RowSort.KEY, true)).stream().filter(Row::stale).map(Row::id).toList();
    }

    @Test
    void an_estimate_is_stale_by_its_own_age_and_histories_are_read_only_where_the_issues_times_do_not_tell() {
        issue(1, 9.0, 400, 181);
        issue(2, 9.0, 179, 1);
        issue(3, 9.0, 400, 1);
        issue(4, 9.0, 400, 1);
        issue(5, 9.0, 400, 1);
        estimated.put(3L, daysAgo(200));
        estimated.put(4L, daysAgo(2));

        assertThat(stale()).containsExactly(1L, 3L, 5L);
        assertThat(histories).containsExactly(3L, 4L, 5L);
    }

    @Test
    void an_issue_without_a_place_has_no_estimate_to_be_stale() {
        issue(1, null, 400, 300);

        assertThat(stale()).isEmpty();
        assertThat(histories).isEmpty();
    }

    @Test
    void beyond_a_thousand_histories_estimates_count_as_fresh() {
        for (int id = 1; id <= 1_200; id++) {
            issue(id, 9.0, 400, 1);
        }

        assertThat(stale()).hasSize(EstimateAge.MOST_HISTORIES);
        assertThat(histories).hasSize(EstimateAge.MOST_HISTORIES);
    }
}
