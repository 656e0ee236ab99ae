package org.commonground.core.matrix.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;
import org.junit.jupiter.api.Test;

class FindIssuesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final ProjectRef SKY = new ProjectRef(10_000, "SKY", "Skylark");
    private final List<Hit> hits = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Long, Instant> estimated = new HashMap<>();
    private final List<Long> looked = new ArrayList<>();
    private int searches;
    private final FindIssues find = new FindIssues(new OneProject(), (query, most) -> {
        searches++;
        return new Found();
    }, new OneSettings(), new EstimateAge((issue, fields) -> {
        looked.add(issue.id());
        return Optional.ofNullable(estimated.get(issue.id()));
    }), Clock.fixed(NOW, ZoneOffset.UTC));

    private void issue(long id, Double impact, Double effort, int createdDaysAgo, int updatedDaysAgo) {
        hits.add(new Hit(id, "SKY-" + id, "", daysAgo(createdDaysAgo), daysAgo(updatedDaysAgo), 0));
        candidates.add(Matrices.candidate(id, impact, effort));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    @Test
    void issues_are_found_by_quadrant_and_without_one_at_the_price_of_a_search_each() {
        issue(1, 9.0, 1.0, 5, 5);
        issue(2, 9.0, 9.0, 5, 5);
        issue(3, null, 9.0, 5, 5);

        assertThat(find.inQuadrant("SKY", Quadrant.QUICK_WIN)).containsExactly(1L);
        assertThat(find.inQuadrant("SKY", Quadrant.TIME_SINK)).isEmpty();
        assertThat(find.unplaced("SKY")).containsExactly(3L);
        assertThat(searches).isEqualTo(3);
        assertThat(looked).isEmpty();
    }

    @Test
    void an_estimate_is_as_old_as_its_last_change_or_its_issue() {
        issue(1, 9.0, 1.0, 300, 10);
        issue(2, 9.0, 1.0, 300, 10);
        issue(3, 9.0, 1.0, 300, 10);
        estimated.put(1L, daysAgo(100));
        estimated.put(2L, daysAgo(80));

        assertThat(find.olderThan("SKY", 90)).containsExactly(1L, 3L);
    }

    @Test
    void only_the_histories_that_can_tell_are_looked_into() {
        issue(1, 9.0, 1.0, 300, 200);
        issue(2, 9.0, 1.0, 20, 10);
        issue(3, 9.0, 1.0, 300, 10);
        issue(4, null, null, 300, 10);

        assertThat(find.olderThan("SKY", 90)).containsExactly(1L, 3L);
        assertThat(looked).containsExactly(3L);
    }

    @Test
    void an_issue_changed_after_its_estimate_is_found_and_the_estimate_itself_is_no_such_change() {
        issue(1, 9.0, 1.0, 300, 10);
        issue(2, 9.0, 1.0, 300, 10);
        issue(3, 9.0, 1.0, 300, 300);
        estimated.put(1L, daysAgo(11));
        estimated.put(2L, daysAgo(10).minusSeconds(2));

        assertThat(find.changedSince("SKY")).containsExactly(1L);
        assertThat(looked).containsExactly(1L, 2L);
    }

    @Test
    void no_question_looks_into_more_than_a_thousand_histories() {
        for (int i = 0; i < 1_500; i++) {
            issue(i, 9.0, 1.0, 300, 10);
        }

        assertThat(find.olderThan("SKY", 90)).hasSize(EstimateAge.MOST_HISTORIES);
        assertThat(looked).hasSize(EstimateAge.MOST_HISTORIES);
    }

    @Test
    void a_project_that_is_not_there_has_no_issues_and_costs_no_search() {
        assertThat(find.unplaced("NONE")).isEmpty();
        assertThat(find.isThere("NONE")).isFalse();
        assertThat(searches).isZero();
    }

    private static final class OneProject implements Projects {
        @Override
        public Optional<ProjectRef> find(String key) {
            return Optional.of(SKY).filter(project -> project.key().equals(key));
        }

        @Override
        public boolean mayAdminister(ProjectRef project) {
            return false;
        }

        @Override
        public boolean mayEdit(ProjectRef project) {
            return false;
        }

        @Override
        public List<NumberField> numberFields(ProjectRef project) {
            return List.of();
        }
    }

    private static final class OneSettings implements MatrixSettingsStore {
        @Override
        public Optional<MatrixSettings> load(long projectId) {
            return Optional.of(Matrices.oneToTen());
        }

        @Override
        public void save(long projectId, MatrixSettings settings) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Found implements Hits {
        @Override
        public List<Hit> all() {
            return hits;
        }

        @Override
        public int total() {
            return hits.size();
        }

        @Override
        public List<ProjectRef> projects() {
            return List.of(SKY);
        }

        @Override
        public ProjectRef project(long id) {
            return SKY;
        }

        @Override
        public Details details(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> components(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes) {
            return candidates;
        }
    }
}
