package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.core.port.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigureMatrixTest {
    private final FakeSettings settings = new FakeSettings();
    private final ConfigureMatrix configure = new ConfigureMatrix(FakeProjects.administering("SKY"),
        new FakeGroups(Set.of("product")), settings);

    private static AxisForm axis(String field, String min, String max, String step) {
        return new AxisForm(field, min, max, step, "", "linear", "median", "", false);
    }

    private List<MatrixForm.Problem> save(String projectKey, MatrixForm form) {
        return configure.save(projectKey, form, quadrant -> "The " + quadrant.id());
    }

    private static final AxisForm EFFORT = axis("customfield_2", "1", "13", "1");

    @Test
    void an_admin_sees_the_number_fields_and_no_settings_at_first() {
        ConfigureMatrix.Choices choices = configure.open("SKY");

        assertThat(choices.fields()).hasSize(2);
        assertThat(choices.current()).isEmpty();
    }

    @Test
    void who_does_not_administer_the_project_gets_the_same_answer_as_for_one_that_does_not_exist() {
        assertThatThrownBy(() -> configure.open("PLAT")).isInstanceOf(NotThere.class).hasMessage("project PLAT");
        assertThatThrownBy(() -> configure.open("NONE")).isInstanceOf(NotThere.class).hasMessage("project NONE");
        assertThatThrownBy(() -> save("PLAT", MatrixForm.suggestion())).isInstanceOf(NotThere.class);
    }

    @Test
    void a_sound_form_is_kept_and_shown_again_as_it_was_typed() {
        AxisForm impact = new AxisForm("customfield_1", "0,5", "8", "0.5", "points", "log", "fixed", "4", false);

        assertThat(save("SKY", new MatrixForm(impact, EFFORT))).isEmpty();

        MatrixForm shown = MatrixForm.of(configure.open("SKY").current().orElseThrow());
        assertThat(shown.impact()).isEqualTo(new AxisForm("customfield_1", "0.5", "8", "0.5", "points", "log", "fixed", "4", false));
        assertThat(shown.effort()).isEqualTo(EFFORT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''            | 1    | 10  | 1   | impact.field | no-field
        customfield_9 | 1    | 10  | 1   | impact.field | unknown-field
        customfield_2 | 1    | 10  | 1   | effort.field | same-field
        customfield_1 | many | 10  | 1   | impact.min   | not-a-number
        customfield_1 | 1    | NaN | 1   | impact.max   | not-a-number
        customfield_1 | 1    | ''  | 1   | impact.max   | not-a-number
        customfield_1 | 10   | 10  | 1   | impact.max   | range
        customfield_1 | 1    | 10  | 0   | impact.step  | step
        customfield_1 | 1    | 10  | 20  | impact.step  | step
        customfield_1 | 1    | 9e13 | 0.001 | impact.step | step
        """)
    void what_is_wrong_is_named_by_its_input_and_nothing_is_kept(String field, String min, String max, String step,
                                                                 String input, String kind) {
        List<MatrixForm.Problem> problems = save("SKY", new MatrixForm(axis(field, min, max, step), EFFORT));

        assertThat(problems).contains(new MatrixForm.Problem(input, kind));
        assertThat(configure.open("SKY").current()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        AxisForm impact = new AxisForm("", "0", "x", "1", "", "log", "fixed", "", false);
        AxisForm effort = new AxisForm("customfield_2", "0", "5", "1", "u".repeat(41), "log", "fixed", "9", false);

        assertThat(save("SKY", new MatrixForm(impact, effort))).extracting(MatrixForm.Problem::kind)
            .containsExactly("no-field", "not-a-number", "not-a-number", "log", "unit", "threshold");
    }

    @Test
    void names_direction_and_movers_are_kept_and_shown_again() {
        AxisForm turned = new AxisForm("customfield_2", "1", "13", "1", "", "linear", "median", "", true);
        MatrixForm form = new MatrixForm(axis("customfield_1", "1", "10", "1"), turned,
            Map.of(Quadrant.BIG_BET, " Moonshots ", Quadrant.FILL_IN, " "), List.of("product", " ", "product"));

        assertThat(save("SKY", form)).isEmpty();

        MatrixSettings kept = configure.open("SKY").current().orElseThrow();
        assertThat(kept.effort().reversed()).isTrue();
        assertThat(kept.impact().reversed()).isFalse();
        assertThat(kept.names().of(Quadrant.BIG_BET)).contains("Moonshots");
        assertThat(kept.names().of(Quadrant.FILL_IN)).isEmpty();
        assertThat(kept.movers().groups()).containsExactly("product");
        assertThat(MatrixForm.of(kept).effort().reversed()).isTrue();
    }

    @Test
    void names_that_are_too_long_or_equal_and_too_many_groups_are_refused() {
        MatrixForm form = new MatrixForm(axis("customfield_1", "1", "10", "1"), EFFORT,
            Map.of(Quadrant.QUICK_WIN, "n".repeat(41), Quadrant.BIG_BET, "Later", Quadrant.TIME_SINK, "later "),
            Collections.nCopies(21, "group"));

        assertThat(save("SKY", form)).containsExactly(new MatrixForm.Problem("quadrants.quick-win", "name-length"),
            new MatrixForm.Problem("quadrants.time-sink", "same-name"), new MatrixForm.Problem("movers.groups", "too-many-groups"));
    }

    @Test
    void each_group_that_does_not_exist_is_named_once() {
        MatrixForm form = new MatrixForm(axis("customfield_1", "1", "10", "1"), EFFORT, Map.of(),
            List.of("ghosts ", "product", " ", "nobody", "ghosts"));

        assertThat(save("SKY", form)).containsExactly(
            new MatrixForm.Problem("movers.groups", "unknown-group", List.of("ghosts", "nobody")));
    }

    @Test
    void a_name_that_another_quadrant_has_from_the_app_is_refused() {
        MatrixForm form = new MatrixForm(axis("customfield_1", "1", "10", "1"), EFFORT,
            Map.of(Quadrant.QUICK_WIN, " the BIG-bet", Quadrant.BIG_BET, " ", Quadrant.TIME_SINK, "The fill-in"), List.of());

        assertThat(save("SKY", form)).containsExactly(new MatrixForm.Problem("quadrants.quick-win", "same-name"),
            new MatrixForm.Problem("quadrants.time-sink", "same-name"));
        assertThat(configure.open("SKY").current()).isEmpty();
    }

    @Test
    void names_of_the_app_may_change_places() {
        MatrixForm form = new MatrixForm(axis("customfield_1", "1", "10", "1"), EFFORT, Map.of(Quadrant.QUICK_WIN, "The big-bet",
            Quadrant.BIG_BET, "The quick-win", Quadrant.FILL_IN, "The fill-in"), List.of());

        assertThat(save("SKY", form)).isEmpty();
    }
}
