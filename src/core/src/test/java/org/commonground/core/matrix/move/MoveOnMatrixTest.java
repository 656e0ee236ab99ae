package org.commonground.core.matrix.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.FakeProjects;
import org.commonground.core.matrix.FakeSettings;
import org.commonground.core.matrix.FakeViewer;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.Movers;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.QuadrantNames;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.matrix.move.Move.Change;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.matrix.view.FakeRecentViews;
import org.commonground.core.matrix.view.ProjectMedians;
import org.commonground.core.matrix.view.RowOfOne;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Estimates;
import org.commonground.core.port.Hits;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.Locks;
import org.commonground.core.port.NotThere;
import org.junit.jupiter.api.Test;

class MoveOnMatrixTest {
    private final FakeEstimates estimates = new FakeEstimates();
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);
    private final FakeHits hits = new FakeHits(SKY);
    private final List<String> locked = new ArrayList<>();
    private final FakeRecentViews recent = new FakeRecentViews();
    private boolean held;
    private boolean searchFails;
    private int searches;

    private Moved move(Change impact, Change effort) {
        return move(1, impact, effort, FakeViewer.in("everybody"));
    }

    private Moved move(long id, Change impact, Change effort, FakeViewer viewer) {
        MayMove mayMove = new MayMove(FakeProjects.administering(), viewer);
        Clock clock = Clock.fixed(FakeHits.NOW, ZoneOffset.UTC);
        ViewMatrix view = new ViewMatrix(FakeProjects.administering(), this::found, settings, mayMove, clock);
        Locks locks = new Locks() {
            @Override
            public <T> T holding(String name, Supplier<T> work) {
                locked.add(name);
                held = true;
                T done = work.get();
                held = false;
                return done;
            }
        };
        return new MoveOnMatrix(estimates, settings, mayMove, locks, new RowOfOne(new ProjectMedians(view, recent, viewer, clock),
            new EstimateAge((issue, fields) -> Optional.empty()), clock))
            .move(id, new Move(Optional.ofNullable(impact), Optional.ofNullable(effort)));
    }

    private Hits found(IssueQuery query, int most) {
        assertThat(held).as("nobody waits for a search").isFalse();
        searches++;
        if (searchFails) {
            throw new BadQuery(List.of("The index is being rebuilt."));
        }
        return hits;
    }

    private static MatrixSettings movedBy(String group) {
        return new MatrixSettings(FakeSettings.ONE_TO_TEN.impact(), FakeSettings.ONE_TO_TEN.effort(), QuadrantNames.none(),
            new Movers(List.of(group)));
    }

    private void has(Double impact, Double effort) {
        estimates.values.put("customfield_1", impact);
        estimates.values.put("customfield_2", effort);
    }

    @Test
    void only_what_was_asked_for_is_stored_under_a_lock() {
        has(3.0, 4.0);
        Moved moved = move(new Change(3.0, 8.0), null);

        assertThat(estimates.stored).containsExactly(Map.of("customfield_1", 8.0));
        assertThat(moved.row().impact()).isEqualTo(8);
        assertThat(moved.row().effort()).isEqualTo(4);
        assertThat(moved.row().quadrant()).contains(Quadrant.QUICK_WIN);
        assertThat(moved.impactBefore()).isEqualTo(3);
        assertThat(locked).hasSize(1);
    }

    @Test
    void an_unplaced_issue_gets_its_place_and_loses_it_again() {
        assertThat(move(new Change(null, 2.0), new Change(null, 9.0)).row().quadrant()).contains(Quadrant.TIME_SINK);
        Moved undone = move(new Change(2.0, null), new Change(9.0, null));

        assertThat(undone.row().quadrant()).isEmpty();
        assertThat(estimates.values).containsEntry("customfield_1", null).containsEntry("customfield_2", null);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        has(6.0, 4.0);
        ChangedMeanwhile conflict = catchThrowableOfType(ChangedMeanwhile.class, () -> move(new Change(3.0, 8.0), null));

        assertThat(conflict.impact()).isEqualTo(6);
        assertThat(conflict.effort()).isEqualTo(4);
        assertThat(estimates.stored).isEmpty();
    }

    @Test
    void a_change_of_the_other_axis_is_no_conflict() {
        has(3.0, 9.0);

        assertThat(move(new Change(3.0, 8.0), null).row().effort()).isEqualTo(9);
    }

    @Test
    void what_is_so_already_is_not_stored_again() {
        has(8.0, 4.0);

        assertThat(move(new Change(3.0, 8.0), null).row().impact()).isEqualTo(8);
        assertThat(estimates.stored).isEmpty();
    }

    @Test
    void every_wrong_value_is_said_and_nothing_is_stored() {
        WrongMove wrong = catchThrowableOfType(WrongMove.class, () -> move(new Change(null, 300.0), new Change(null, 2.5)));

        assertThat(wrong.problems()).extracting(WrongMove.Problem::axis, WrongMove.Problem::kind)
            .containsExactly(tuple("impact", WrongMove.Kind.BEYOND_SCALE),
                tuple("effort", WrongMove.Kind.NO_STEP));
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 0, 10.5}) {
            assertThatThrownBy(() -> move(new Change(null, value), null)).as("%s", value).isInstanceOf(WrongMove.class);
        }
        assertThatThrownBy(() -> move(null, null)).isInstanceOf(WrongMove.class).hasMessageContaining("NOTHING_TO_CHANGE");
        assertThat(estimates.stored).isEmpty();
        assertThat(locked).isEmpty();
    }

    @Test
    void zero_is_refused_on_a_logarithmic_scale() {
        AxisSettings log = new AxisSettings("customfield_1", new Scale(1, 1000, 1, "", Scale.Kind.LOG), Threshold.fixed(30));
        settings.with(SKY.id(), new MatrixSettings(log, FakeSettings.ONE_TO_TEN.effort()));

        assertThatThrownBy(() -> move(new Change(null, 0.0), null)).isInstanceOf(WrongMove.class);
    }

    @Test
    void a_value_off_by_a_last_bit_is_stored_exactly_on_its_step() {
        settings.with(SKY.id(), Matrices.settings(Scale.linear(0, 1, 0.1), Threshold.fixed(0.5)));
        move(new Change(null, 0.1 + 0.2), null);

        assertThat(estimates.stored).containsExactly(Map.of("impact", 0.3));
    }

    @Test
    void each_obstacle_of_a_field_is_said() {
        for (Estimates.Obstacle obstacle : Estimates.Obstacle.values()) {
            estimates.obstacles.put("customfield_1", obstacle);
            WrongMove wrong = catchThrowableOfType(WrongMove.class, () -> move(new Change(null, 5.0), null));
            assertThat(wrong.problems().get(0).kind().name()).endsWith(obstacle.name());
        }
    }

    @Test
    void who_may_not_edit_may_not_move() {
        for (Estimates.Refusal refusal : Estimates.Refusal.values()) {
            estimates.refusal = refusal;
            assertThatThrownBy(() -> move(new Change(null, 5.0), null)).isInstanceOf(NotAllowed.class)
                .hasMessageContaining(refusal.name());
        }
    }

    @Test
    void only_the_movers_that_an_admin_chose_may_move() {
        settings.with(SKY.id(), movedBy("product"));

        assertThatThrownBy(() -> move(new Change(null, 5.0), null)).isInstanceOf(NotAllowed.class)
            .hasMessageContaining("NOT_A_MOVER");
        assertThat(move(1, new Change(null, 5.0), null, FakeViewer.in("product")).row().impact()).isEqualTo(5);
    }

    @Test
    void an_issue_that_is_not_there_and_one_that_may_not_be_seen_are_the_same() {
        assertThatThrownBy(() -> move(2, new Change(null, 5.0), null, FakeViewer.in())).isInstanceOf(NotThere.class);
        estimates.visible = false;
        assertThatThrownBy(() -> move(new Change(null, 5.0), null)).isInstanceOf(NotThere.class);
    }

    @Test
    void a_project_without_settings_has_nothing_to_move() {
        settings.with(SKY.id(), null);

        assertThatThrownBy(() -> move(new Change(null, 5.0), null)).isInstanceOf(NotConfigured.class);
    }

    @Test
    void with_a_median_the_quadrant_follows_from_all_issues_of_the_project() {
        settings.with(SKY.id(), Matrices.settings(Scale.linear(1, 10, 1), Threshold.median()));
        for (int id = 2; id < 7; id++) {
            hits.with(Matrices.candidate(id, 2.0, 2.0));
        }

        assertThat(move(new Change(null, 3.0), new Change(null, 1.0)).row().quadrant()).contains(Quadrant.QUICK_WIN);
    }

    @Test
    void medians_that_were_found_a_moment_ago_are_not_searched_for_again() {
        settings.with(SKY.id(), Matrices.settings(Scale.linear(1, 10, 1), Threshold.median()));
        hits.with(Matrices.candidate(2, 5.0, 5.0));
        move(new Change(null, 3.0), new Change(null, 1.0));

        assertThat(move(new Change(3.0, 7.0), null).row().quadrant()).contains(Quadrant.QUICK_WIN);
        assertThat(searches).isEqualTo(1);
    }

    @Test
    void a_move_is_done_even_if_its_quadrant_cannot_be_found_out() {
        settings.with(SKY.id(), Matrices.settings(Scale.linear(1, 10, 1), Threshold.median()));
        searchFails = true;
        Moved moved = move(new Change(null, 3.0), new Change(null, 1.0));

        assertThat(moved.row().quadrant()).isEmpty();
        assertThat(moved.row().impact()).isEqualTo(3);
        assertThat(estimates.stored).hasSize(1);
    }
}
