package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.FakeProjects;
import org.commonground.core.matrix.FakeSettings;
import org.commonground.core.matrix.FakeViewer;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.port.NotThere;
import org.junit.jupiter.api.Test;

class LookAroundTest {
    private static final MatrixSettings MEDIANS = Matrices.settings(Scale.linear(1, 10, 1), Threshold.median());
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);
    private final FakeRecentViews recent = new FakeRecentViews();
    private final FakeClock clock = new FakeClock(NOW);
    private FakeBacklog backlog = new FakeBacklog(3_000);

    private Matrix around(String project, long id) {
        FakeViewer viewer = FakeViewer.in("everybody");
        ViewMatrix viewMatrix = new ViewMatrix(FakeProjects.administering(), backlog, settings,
            new MayMove(FakeProjects.administering(), viewer), clock);
        return new LookAround(viewMatrix, new ProjectMedians(viewMatrix, recent, viewer, clock)).at(project, backlog.issue(id));
    }

    private Matrix around(long id) {
        return around("SKY", id);
    }

    /** What a look at the whole project says about the impact where high begins. */
    private double median() {
        return Matrix.of(MEDIANS, backlog.issues(), backlog.issues().size()).impactThreshold();
    }

    @Test
    void an_issue_stands_among_the_thousand_that_were_changed_last_at_the_price_of_one_search() {
        Matrix matrix = around(17);

        assertThat(backlog.searches()).isEqualTo(1);
        assertThat(matrix.points()).hasSize(1_001).extracting(Point::id).contains(3_000L, 2_001L, 17L).doesNotContain(2_000L);
        assertThat(matrix.total()).isEqualTo(3_000);
        assertThat(matrix.read()).isEqualTo(1_001);
        assertThat(around(2_999).points()).hasSize(1_000);
    }

    @Test
    void a_median_is_that_of_all_and_is_known_while_no_issue_of_the_project_changes() {
        settings.with(SKY.id(), MEDIANS);
        for (long id = 1; id <= 1_900; id++) {
            backlog.put(id, 9, 9, NOW.minusSeconds(500_000));
        }
        assertThat(around(17).impactThreshold()).isEqualTo(median()).isEqualTo(9);
        assertThat(backlog.searches()).isEqualTo(1 + 3);
        clock.now = NOW.plusSeconds(299);

        assertThat(around(4).impactThreshold()).isEqualTo(9);
        assertThat(backlog.searches()).isEqualTo(1);
        clock.now = NOW.plusSeconds(300);
        around(4);
        assertThat(backlog.searches()).as("what a glance misses is not missed for ever").isEqualTo(1 + 3);
    }

    @Test
    void where_others_are_at_work_a_median_is_known_for_half_a_minute() {
        settings.with(SKY.id(), MEDIANS);
        around(17);
        backlog.searches();
        backlog.put(18, 9, 9, NOW.plusSeconds(3));
        clock.now = NOW.plusSeconds(29);
        around(17);
        assertThat(backlog.searches()).isEqualTo(1);
        clock.now = NOW.plusSeconds(30);
        around(17);
        assertThat(backlog.searches()).isEqualTo(1 + 3);
    }

    @Test
    void a_change_of_the_issue_itself_or_of_the_settings_shows_at_once() {
        settings.with(SKY.id(), MEDIANS);
        around(17);
        backlog.put(17, 9, 9, NOW.plusSeconds(3));
        clock.now = NOW.plusSeconds(4);
        backlog.searches();
        around(17);
        assertThat(backlog.searches()).isEqualTo(1 + 3);
        settings.with(SKY.id(), Matrices.settings(Scale.linear(1, 20, 1), Threshold.median()));
        around(17);
        assertThat(backlog.searches()).isEqualTo(1 + 3);
    }

    @Test
    void a_glance_at_a_moment_in_which_somebody_works_is_not_trusted_for_long() {
        settings.with(SKY.id(), MEDIANS);
        backlog.put(18, 9, 9, NOW.minusMillis(500));
        around(17);
        clock.now = NOW.plus(LookAgain.TRUSTED);
        backlog.searches();
        around(17);

        assertThat(backlog.searches()).isEqualTo(1 + 3);
    }

    @Test
    void up_to_a_thousand_issues_are_all_there_are_and_cost_one_search() {
        settings.with(SKY.id(), MEDIANS);
        backlog = new FakeBacklog(1_000);

        assertThat(around(17).impactThreshold()).isEqualTo(median());
        assertThat(backlog.searches()).isEqualTo(1);
        assertThat(recent.keptMedians).isEmpty();
    }

    @Test
    void an_issue_that_the_search_does_not_find_is_shown_all_the_same() {
        backlog = new FakeBacklog(2);
        Candidate unindexed = Matrices.candidate(99, 3.0, 3.0);
        backlog.onlyKnown(unindexed);

        assertThat(around(99).points()).extracting(Point::id).containsExactly(2L, 1L, 99L);
        assertThat(around(99).total()).isEqualTo(3);
    }

    @Test
    void a_project_that_the_viewer_does_not_see_or_that_has_no_settings_is_not_searched() {
        assertThatThrownBy(() -> around("SECRET", 1)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> around("PLAT", 1)).isInstanceOf(NotConfigured.class).hasMessageContaining("PLAT");
        assertThat(backlog.searches()).isZero();
    }
}
