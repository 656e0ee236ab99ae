package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.FakeProjects;
import org.commonground.core.matrix.FakeSettings;
import org.commonground.core.matrix.FakeViewer;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.Movers;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.QuadrantNames;
import org.commonground.core.port.Hit;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.NotThere;
import org.junit.jupiter.api.Test;

class ViewMatrixTest {
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);
    private final List<IssueQuery> queries = new ArrayList<>();
    private FakeHits hits = new FakeHits(SKY).with(Matrices.candidate(1, 8.0, 2.0)).with(Matrices.candidate(2, null, 2.0));
    private Instant now = NOW;
    private FakeViewer viewer = FakeViewer.in("everybody");

    private Look look(Selection selection) {
        return new ViewMatrix(FakeProjects.administering(), (query, most) -> {
            queries.add(query);
            return hits;
        }, settings, new MayMove(FakeProjects.administering(), viewer), Clock.fixed(now, ZoneOffset.UTC)).look(selection);
    }

    private Look sky() {
        return look(Selection.ofProject("SKY"));
    }

    private static Selection searching(String words) {
        return new Selection(Optional.of("SKY"), "", words, Set.of());
    }

    @Test
    void a_look_reads_no_value_before_the_issues_are_shown() {
        Look look = sky();
        look.version(ColourBy.TYPE, SizeBy.VOTES, "");
        look.mayMove();
        assertThat(hits.reads()).isZero();

        assertThat(look.shown().orElseThrow().matrix().shown()).isEqualTo(1);
        assertThat(hits.reads()).isEqualTo(1);
    }

    @Test
    void of_200_000_issues_the_newest_5_000_are_looked_at_and_all_are_counted() {
        FakeBacklog backlog = new FakeBacklog(200_000);
        Look look = new ViewMatrix(FakeProjects.administering(), backlog, settings, new MayMove(FakeProjects.administering(), viewer),
            Clock.fixed(now, ZoneOffset.UTC)).look(new Selection(Optional.empty(), "type in (Story)", "", Set.of()));

        assertThat(backlog.searches()).isEqualTo(5);
        assertThat(look.shown().orElseThrow().matrix()).satisfies(matrix -> {
            assertThat(matrix.total()).isEqualTo(200_000);
            assertThat(matrix.read()).isEqualTo(5_000);
            assertThat(matrix.points()).extracting(Point::id).contains(200_000L, 195_001L).doesNotContain(195_000L);
        });
    }

    @Test
    void an_issue_key_is_looked_for_as_a_key_and_words_as_small_words_without_signs() {
        look(searching(" sky-12 "));
        look(searching("Company AND \"card\" (50%)*"));

        assertThat(queries.get(0).key()).contains("sky-12");
        assertThat(queries.get(0).words()).isEmpty();
        assertThat(queries.get(1).words()).containsExactly("company", "and", "card", "50");
        assertThat(queries.get(1).key()).isEmpty();
    }

    @Test
    void a_search_that_no_text_can_hold_finds_nothing_and_asks_nobody() {
        assertThat(look(searching("???")).shown().orElseThrow().matrix().total()).isZero();
        assertThat(queries).isEmpty();
    }

    @Test
    void a_search_keeps_its_first_two_hundred_characters_and_ten_words() {
        look(searching("word ".repeat(100)));

        assertThat(queries.get(0).words()).hasSize(10);
    }

    @Test
    void what_is_not_there_or_not_set_up_is_said() {
        assertThatThrownBy(() -> look(Selection.ofProject("SECRET"))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> look(Selection.ofProject("PLAT"))).isInstanceOf(NotConfigured.class);
        assertThat(queries).isEmpty();
        settings.with(SKY.id(), null);
        assertThatThrownBy(() -> look(new Selection(Optional.empty(), "", "", Set.of()))).isInstanceOf(NotConfigured.class);
    }

    @Test
    void without_a_project_and_without_issues_there_are_no_axes() {
        hits = new FakeHits(SKY);

        assertThat(look(new Selection(Optional.empty(), "labels = none", "", Set.of())).shown()).isEmpty();
        assertThat(sky().shown()).isPresent();
    }

    @Test
    void only_movers_are_told_that_they_may_move() {
        assertThat(sky().mayMove()).isTrue();
        MatrixSettings some = FakeSettings.ONE_TO_TEN;
        settings.with(SKY.id(), new MatrixSettings(some.impact(), some.effort(), QuadrantNames.none(), new Movers(List.of("product"))));

        assertThat(sky().mayMove()).isFalse();
        viewer = FakeViewer.in("product");
        assertThat(sky().mayMove()).isTrue();
    }

    @Test
    void the_version_changes_with_what_the_picture_follows_from_and_with_nothing_else() {
        String before = sky().version(ColourBy.QUADRANT, SizeBy.NONE, "960x640");
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "960x640")).isEqualTo(before);
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "800x600")).isNotEqualTo(before);
        now = NOW.plus(Duration.ofDays(1));
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "960x640")).isEqualTo(before);
        assertThat(sky().version(ColourBy.AGE, SizeBy.NONE, "")).isNotEqualTo(versionAt(NOW));

        viewer = FakeViewer.in();
        settings.with(SKY.id(), Matrices.settings(Matrices.oneToThree().impact().scale(), Matrices.oneToThree().impact().threshold()));
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "960x640")).isNotEqualTo(before);
    }

    @Test
    void a_field_that_was_deleted_is_a_new_version_though_no_issue_changed() {
        String before = sky().version(ColourBy.QUADRANT, SizeBy.NONE, "");
        hits.deleteField("customfield_2");

        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "")).isNotEqualTo(before);
    }

    private String versionAt(Instant when) {
        Instant was = now;
        now = when;
        String version = sky().version(ColourBy.AGE, SizeBy.NONE, "");
        now = was;
        return version;
    }

    @Test
    void an_update_of_one_issue_or_a_vote_that_is_shown_is_a_new_version() {
        hits = issue(NOW, 0);
        String plain = sky().version(ColourBy.QUADRANT, SizeBy.NONE, "");
        String votes = sky().version(ColourBy.QUADRANT, SizeBy.VOTES, "");
        hits = issue(NOW, 1);
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "")).isEqualTo(plain);
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.VOTES, "")).isNotEqualTo(votes);
        hits = issue(NOW.plusMillis(1), 0);
        assertThat(sky().version(ColourBy.QUADRANT, SizeBy.NONE, "")).isNotEqualTo(plain);
    }

    private static FakeHits issue(Instant updated, long votes) {
        return new FakeHits(SKY).with(Matrices.candidate(1, 8.0, 2.0), new Hit(1, "SKY-1", "one", NOW, updated, votes),
            FakeHits.details("Bug", "Open", "new"));
    }
}
