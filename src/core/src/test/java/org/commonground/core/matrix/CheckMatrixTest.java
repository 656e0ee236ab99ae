package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.commonground.core.port.FieldStanding;
import org.junit.jupiter.api.Test;

class CheckMatrixTest {
    private static final FieldStanding SOUND = new FieldStanding("Impact", true, true, List.of());
    private final FakeFields fields = new FakeFields();
    private final FakeSettings settings = new FakeSettings().with(FakeProjects.SKY.id(), FakeSettings.ONE_TO_TEN)
        .with(FakeProjects.PLAT.id(), FakeSettings.ONE_TO_TEN);
    private final CheckMatrix check = new CheckMatrix(FakeProjects.administering("SKY"), fields,
        new FakeGroups(Set.of("product")), settings);

    private List<Finding> findings(FieldStanding effort) {
        fields.standings.put("customfield_1", SOUND);
        if (effort != null) {
            fields.standings.put("customfield_2", effort);
        }
        return check.of("SKY");
    }

    @Test
    void sound_settings_give_no_finding() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @Test
    void a_deleted_field_is_named_by_its_id() {
        assertThat(findings(null)).containsExactly(
            new Finding(Finding.Kind.FIELD_GONE, "effort", "customfield_2", List.of()));
    }

    @Test
    void a_field_that_is_no_number_field_is_named() {
        assertThat(findings(new FieldStanding("Size", false, true, List.of()))).containsExactly(
            new Finding(Finding.Kind.NOT_A_NUMBER_FIELD, "effort", "Size", List.of()));
    }

    @Test
    void a_field_that_the_project_does_not_have_is_named_whatever_its_screens() {
        assertThat(findings(new FieldStanding("Effort", true, false, List.of("Default Screen")))).containsExactly(
            new Finding(Finding.Kind.NOT_ON_PROJECT, "effort", "Effort", List.of()));
    }

    @Test
    void the_edit_screens_that_lack_a_field_are_listed_and_not_serious() {
        List<Finding> found = findings(new FieldStanding("Effort", true, true, List.of("Bug Screen")));

        assertThat(found).containsExactly(
            new Finding(Finding.Kind.NOT_ON_EDIT_SCREEN, "effort", "Effort", List.of("Bug Screen")));
        assertThat(found.get(0).kind().serious()).isFalse();
    }

    @Test
    void a_group_of_movers_that_is_gone_is_named() {
        settings.with(FakeProjects.SKY.id(), new MatrixSettings(FakeSettings.ONE_TO_TEN.impact(),
            FakeSettings.ONE_TO_TEN.effort(), QuadrantNames.none(), new Movers(List.of("product", "leads"))));

        assertThat(findings(SOUND)).containsExactly(new Finding(Finding.Kind.GROUP_GONE, "movers", "leads", List.of()));
    }

    @Test
    void who_does_not_administer_the_project_is_told_nothing() {
        assertThat(check.of("PLAT")).isEmpty();
        assertThat(check.of("NONE")).isEmpty();
    }
}
