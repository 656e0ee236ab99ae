package org.commonground.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {
    private static final ProjectRef SKY = new ProjectRef(1, "SKY", "Skylark");

    /** A Jira whose projects have exactly these number fields. */
    private static Projects withFields(String... ids) {
        return new Projects() {
            @Override
            public Optional<ProjectRef> find(String key) {
                return Optional.empty();
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
                return Arrays.stream(ids).map(id -> new NumberField(id, id)).toList();
            }
        };
    }

    @Test
    void projects_whose_fields_are_there_are_counted() {
        FakeConfigured projects = new FakeConfigured().with(SKY, Matrices.oneToTen());

        assertThat(new SettingsCheck(projects, withFields("impact", "effort", "other")).run()).containsExactly(Finding.good("settings.good", "1"));
    }

    @Test
    void a_field_that_is_gone_is_named_with_its_project_and_where_to_mend_it() {
        FakeConfigured projects = new FakeConfigured().with(SKY, Matrices.oneToTen());

        assertThat(new SettingsCheck(projects, withFields("effort")).run())
            .containsExactly(Finding.problem("settings.field-gone.impact", "SKY", "impact").at("/settings/SKY"));
    }

    @Test
    void settings_that_cannot_be_read_are_a_problem_and_no_settings_at_all_a_note() {
        assertThat(new SettingsCheck(new FakeConfigured().damaged(SKY), withFields()).run())
            .containsExactly(Finding.problem("settings.damaged", "SKY").at("/settings/SKY"));
        assertThat(new SettingsCheck(new FakeConfigured(), withFields()).run()).containsExactly(Finding.note("settings.none"));
    }

    @Test
    void more_projects_than_are_looked_at_is_said() {
        assertThat(new SettingsCheck(new FakeConfigured().with(SKY, Matrices.oneToTen()).andMore(), withFields("impact", "effort")).run())
            .contains(Finding.note("settings.too-many", "5000"));
    }
}
