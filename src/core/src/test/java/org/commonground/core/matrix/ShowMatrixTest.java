package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonground.core.matrix.FakeProjects.PLAT;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.port.Backlog;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.ProjectRef;
import org.junit.jupiter.api.Test;

class ShowMatrixTest {
    private static final Candidate PLACED = new Candidate(1, "SKY-1", "one", 8.0, 2.0);
    private static final Candidate UNPLACED = new Candidate(2, "SKY-2", "two", null, 2.0);
    private final List<String> queries = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);

    private ShowMatrix showing(int total, List<ProjectRef> projects, Candidate... candidates) {
        Backlog backlog = (jql, most, axes) -> {
            queries.add(jql);
            limits.add(most);
            projects.forEach(axes::apply);
            return new Backlog.Found(List.of(candidates), total, projects);
        };
        return new ShowMatrix(FakeProjects.administering(), backlog, settings);
    }

    @Test
    void a_project_is_asked_for_by_its_id_so_that_no_name_gets_into_the_query() {
        showing(1, List.of(SKY), PLACED).around("SKY", PLACED);

        assertThat(queries).containsExactly("project = 10000 ORDER BY id DESC");
    }

    @Test
    void a_project_shows_its_points_and_counts_what_was_not_read() {
        Matrix matrix = showing(7_000, List.of(SKY), PLACED, UNPLACED).around("SKY", PLACED);

        assertThat(matrix.shown()).isEqualTo(1);
        assertThat(matrix.unplaced()).hasSize(1);
        assertThat(matrix.total()).isEqualTo(7_000);
        assertThat(matrix.read()).isEqualTo(2);
    }

    @Test
    void an_issue_is_shown_among_the_newest_thousand_even_if_it_is_older() {
        Candidate old = new Candidate(99, "SKY-99", "old", 3.0, 3.0);
        Matrix matrix = showing(7_000, List.of(SKY), PLACED, UNPLACED).around("SKY", old);

        assertThat(limits).containsExactly(1_000);
        assertThat(matrix.points()).extracting(Point::id).containsExactly(1L, 99L);
        assertThat(matrix.total()).isEqualTo(7_000);
    }

    @Test
    void where_a_threshold_is_a_median_as_many_are_read_as_elsewhere() {
        settings.with(SKY.id(), Matrices.settings(Scale.linear(1, 10, 1), Threshold.median()));
        showing(7_000, List.of(SKY), PLACED).around("SKY", PLACED);

        assertThat(limits).containsExactly(ShowMatrix.MOST_ISSUES);
    }

    @Test
    void a_project_that_the_viewer_does_not_see_is_not_there() {
        assertThatThrownBy(() -> showing(0, List.of()).around("SECRET", PLACED)).isInstanceOf(NotThere.class);
        assertThat(queries).isEmpty();
    }

    @Test
    void a_project_without_settings_says_so_before_anything_is_searched() {
        assertThatThrownBy(() -> showing(0, List.of()).around("PLAT", PLACED)).isInstanceOf(NotConfigured.class)
            .hasMessageContaining("PLAT");
        assertThat(queries).isEmpty();
    }

    @Test
    void a_query_over_several_projects_takes_the_axes_of_the_first_one_that_has_settings() {
        Optional<Matrix> matrix = showing(1, List.of(PLAT, SKY), PLACED).ofQuery("ORDER BY rank");

        assertThat(matrix.orElseThrow().settings()).isEqualTo(FakeSettings.ONE_TO_TEN);
        assertThat(queries).containsExactly("ORDER BY rank");
    }

    @Test
    void the_settings_of_each_project_are_read_once_for_a_query() {
        showing(1, List.of(PLAT, SKY), PLACED).ofQuery("");

        assertThat(settings.reads()).isEqualTo(2);
    }

    @Test
    void a_query_over_projects_without_settings_names_the_first_of_them() {
        assertThatThrownBy(() -> showing(1, List.of(PLAT), PLACED).ofQuery("")).isInstanceOf(NotConfigured.class)
            .hasMessageContaining("PLAT");
    }

    @Test
    void a_query_that_finds_nothing_has_no_matrix() {
        assertThat(showing(0, List.of()).ofQuery("labels = none")).isEmpty();
    }
}
