package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.FakeProjects;
import org.commonground.core.matrix.FakeSettings;
import org.commonground.core.matrix.FakeViewer;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.matrix.query.EstimateAge;
import org.junit.jupiter.api.Test;

class LookAgainTest {
    private static final Selection ALL = Selection.ofProject("SKY");
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);
    private FakeBacklog backlog = new FakeBacklog(3_000);
    private final FakeRecentViews recent = new FakeRecentViews();
    private final FakeClock clock = new FakeClock(NOW);

    private ViewMatrix viewMatrix() {
        return new ViewMatrix(FakeProjects.administering(), backlog, settings, new MayMove(FakeProjects.administering(),
            FakeViewer.in("everybody")), clock);
    }

    private LookAgain lookAgain() {
        return new LookAgain(viewMatrix(), new MarkStale(new EstimateAge((issue, fields) -> Optional.empty()), settings), recent, clock);
    }

    /** Looks at the whole view and returns its version. */
    private String whole(Selection selection, boolean votes) {
        Look look = viewMatrix().look(selection);
        String version = look.version(ColourBy.QUADRANT, SizeBy.NONE, "");
        lookAgain().remember("me", selection, look, version, votes, look.shown());
        return version;
    }

    private boolean isStill(String version) {
        return lookAgain().isStill(version, ALL, "me");
    }

    @Test
    void a_large_view_in_which_nothing_changed_costs_one_search() {
        String version = whole(ALL, false);
        assertThat(backlog.searches()).isEqualTo(3);
        clock.now = NOW.plusSeconds(29);

        assertThat(lookAgain().recentVersion("me")).contains(version);
        assertThat(isStill(version)).isTrue();
        assertThat(backlog.searches()).isEqualTo(1);
    }

    @Test
    void an_issue_that_was_changed_or_left_or_came_and_other_settings_or_another_day_are_seen() {
        String version = whole(ALL, false);
        backlog.put(17, 9, 9, clock.now.plusSeconds(1));
        assertThat(isStill(version)).isFalse();
        backlog = new FakeBacklog(3_000);
        backlog.remove(17);
        assertThat(isStill(version)).isFalse();
        backlog = new FakeBacklog(3_001);
        assertThat(isStill(version)).isFalse();
        backlog = new FakeBacklog(3_000);
        assertThat(isStill(version)).isTrue();
        settings.with(SKY.id(), Matrices.oneToThree());
        assertThat(isStill(version)).isFalse();
        settings.with(SKY.id(), FakeSettings.ONE_TO_TEN);
        assertThat(isStill("another version")).isFalse();
        assertThat(lookAgain().isStill(version, ALL, "somebody else")).isFalse();
    }

    /** The price of the glance, as docs/rest.md says. */
    @Test
    void an_unchanged_issue_that_takes_the_place_of_another_is_seen_after_thirty_seconds() {
        String version = whole(ALL, false);
        backlog.remove(17);
        backlog.put(9_000, 5, 5, NOW.minusSeconds(500_000));
        assertThat(isStill(version)).isTrue();
        clock.now = NOW.plus(LookAgain.TRUSTED);

        assertThat(isStill(version)).isFalse();
        assertThat(lookAgain().recentVersion("me")).isEmpty();
        assertThat(whole(ALL, false)).isNotEqualTo(version);
    }

    @Test
    void what_a_glance_cannot_tell_is_not_remembered() {
        whole(ALL, true);
        assertThat(recent.kept).as("votes change no time of update").isEmpty();
        whole(new Selection(Optional.empty(), "", "", Set.of()), false);
        assertThat(recent.kept).as("without a project the settings are not known beforehand").isEmpty();
        backlog.put(17, 9, 9, NOW.minusMillis(500));
        whole(ALL, false);
        assertThat(recent.kept).as("somebody is at work").isEmpty();
        backlog = new FakeBacklog(1_000);
        whole(ALL, false);
        assertThat(recent.kept).as("a small view costs one search anyway").isEmpty();
    }

    @Test
    void beyond_the_issues_that_are_looked_at_the_last_change_of_all_counts() {
        backlog = new FakeBacklog(6_000);
        backlog.put(5, 9, 9, NOW.minusSeconds(60));
        String version = whole(ALL, false);
        assertThat(backlog.searches()).isEqualTo(6);
        assertThat(isStill(version)).isTrue();
        backlog.put(6, 9, 9, NOW.minusSeconds(3));

        assertThat(isStill(version)).isFalse();
    }

    @Test
    void a_second_change_within_a_second_of_whole_seconds_makes_another_version() {
        backlog.put(17, 9, 9, NOW);
        String first = whole(ALL, false);
        clock.now = NOW.plusMillis(800);
        String second = whole(ALL, false);
        clock.now = NOW.plusSeconds(3);
        String third = whole(ALL, false);
        clock.now = NOW.plusSeconds(4);

        assertThat(List.of(second, third)).doesNotContain(first);
        assertThat(whole(ALL, false)).isEqualTo(third);
    }

    private List<Row> rows(Long... ids) {
        return lookAgain().rows(ALL, Set.of(ids), "me");
    }

    @Test
    void some_issues_cost_one_search_and_what_is_not_there_is_left_out() {
        assertThat(rows(17L, 2_999L, 3_001L)).extracting(Row::key).containsExactly("IDEA-17", "IDEA-2999");
        assertThat(backlog.searches()).isEqualTo(1);
        assertThat(rows()).isEmpty();
        assertThat(backlog.searches()).isZero();
    }

    @Test
    void a_median_is_that_of_the_whole_view_and_costs_no_more_after_the_picture() {
        settings.with(SKY.id(), Matrices.settings(Scale.linear(1, 10, 1), Threshold.median()));
        Row unseen = rows(8L).get(0);
        assertThat(backlog.searches()).isEqualTo(3);
        whole(ALL, false);
        backlog.searches();
        Row seen = rows(8L).get(0);

        assertThat(backlog.searches()).isEqualTo(1);
        assertThat(seen).isEqualTo(unseen);
        // impact 3 of 1 to 3, effort 9 of 1 to 10; alone it would be the median itself
        assertThat(seen.quadrant().orElseThrow().id()).isEqualTo("big-bet");
        assertThat(rows(1L).get(0).quadrant().orElseThrow().id()).isEqualTo("quick-win");
    }
}
