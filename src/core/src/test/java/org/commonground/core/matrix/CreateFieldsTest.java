package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.core.matrix.CreateFields.Wanted;
import org.commonground.core.port.NotThere;
import org.junit.jupiter.api.Test;

class CreateFieldsTest {
    private static final Wanted VALUE = new Wanted("Value", "What it is worth");
    private static final Wanted EFFORT = new Wanted("effort", "What it costs");
    private final FakeFields fields = new FakeFields();
    private final FakeSettings settings = new FakeSettings();
    private final CreateFields create = new CreateFields(FakeProjects.administering("SKY"), fields, settings);

    @Test
    void a_missing_field_is_created_and_one_of_the_same_name_is_taken() {
        CreateFields.Done done = create.create("SKY", VALUE, EFFORT);

        assertThat(done.created()).containsExactly("Value");
        assertThat(done.screens()).containsExactly("Default Screen");
        assertThat(fields.created).containsExactly("Value: What it is worth");
        MatrixSettings kept = settings.load(FakeProjects.SKY.id()).orElseThrow();
        assertThat(kept.impact().fieldId()).isEqualTo("customfield_new1");
        assertThat(kept.effort()).isEqualTo(new AxisSettings("customfield_2", Scale.linear(1, 10, 1), Threshold.fixed(5.5)));
    }

    @Test
    void scales_and_thresholds_that_were_chosen_before_stay() {
        settings.with(FakeProjects.SKY.id(), new MatrixSettings(
            new AxisSettings("customfield_8", Scale.linear(0, 100, 5), Threshold.median(), true),
            new AxisSettings("customfield_9", Scale.linear(1, 13, 1), Threshold.fixed(5))));

        create.create("SKY", VALUE, EFFORT);

        assertThat(settings.load(FakeProjects.SKY.id()).orElseThrow().impact())
            .isEqualTo(new AxisSettings("customfield_new1", Scale.linear(0, 100, 5), Threshold.median(), true));
    }

    @Test
    void it_needs_both_the_project_and_the_site_and_the_answer_is_the_same() {
        assertThatThrownBy(() -> create.create("PLAT", VALUE, EFFORT)).isInstanceOf(NotThere.class).hasMessage("project PLAT");
        fields.admin = false;
        assertThatThrownBy(() -> create.create("SKY", VALUE, EFFORT)).isInstanceOf(NotThere.class).hasMessage("project SKY");
        assertThat(fields.created).isEmpty();
    }
}
