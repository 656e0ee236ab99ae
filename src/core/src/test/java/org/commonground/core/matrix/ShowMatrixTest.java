package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonground.core.matrix.FakeProjects.PLAT;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.port.Backlog;
import org.commonground.core.port.ProjectRef;
import org.junit.jupiter.api.Test;

class ShowMatrixTest {
    private static final Candidate PLACED = new Candidate(1, "SKY-1", "one", 8.0, 2.0);
    private final List<String> queries = new ArrayList<>();
    private final FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);

    private ShowMatrix showing(int total, List<ProjectRef> projects, Candidate... candidates) {
        Backlog backlog = (jql, most, axes) -> {
            queries.add(jql);
            projects.forEach(axes::apply);
            return new Backlog.Found(List.of(candidates), total, projects);
        };
        return new ShowMatrix(backlog, settings);
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
