package org.commonground.core.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.commonground.core.record.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeasibilityNotesTest {

    @Test
    void reads_all_parameters() {
        FeasibilityNotes notes = FeasibilityNotes.of(Map.of("verdict", "feasible with risks", "confidence", "Low",
            "effort", "3-5 weeks", "date", "2026-03-01", "participants", "ada, grace hopper;linus", "issues", "IDEA-1"));
        assertThat(notes.verdict()).contains(Verdict.FEASIBLE_WITH_RISKS);
        assertThat(notes.confidence()).contains(Confidence.LOW);
        assertThat(notes.effort()).contains(new EffortRange(3, 5, "weeks"));
        assertThat(notes.date()).contains(LocalDate.of(2026, 3, 1));
        assertThat(notes.participants()).containsExactly("ada", "grace hopper", "linus");
        assertThat(notes.issueKeys()).containsExactly("IDEA-1");
        assertThat(notes.problems()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_kept_as_a_problem() {
        FeasibilityNotes notes = FeasibilityNotes.of(Map.of("verdict", "sure", "confidence", "110 %", "effort", "a lot"));
        assertThat(notes.problems()).containsExactly(new Problem("verdict", "sure"), new Problem("confidence", "110 %"),
            new Problem("effort", "a lot"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8            | 8   | 8   | ''",
        "3-5          | 3   | 5   | ''",
        "3–5          | 3   | 5   | ''",
        "3 — 5 weeks  | 3   | 5   | weeks",
        "0.5 to 1 day | 0.5 | 1   | day",
        "1,5..2 PT    | 1.5 | 2   | PT",
        "3weeks       | 3   | 3   | weeks",
        "2 Personentage im Team | 2 | 2 | Personentage im Team",
    })
    void an_effort_range_is_read_as_people_write_it(String text, double low, double high, String unit) {
        assertThat(EffortRange.parse(text)).contains(new EffortRange(low, high, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weeks", "5-3", "-3", "3-", "1-2-3", "NaN", "1e9", "3 <b>"})
    void what_is_no_effort_range_is_not_guessed(String text) {
        assertThat(EffortRange.parse(text)).isEmpty();
    }

    @Test
    void an_effort_range_runs_upwards() {
        assertThat(new EffortRange(3, 5, "").middle()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> new EffortRange(5, 3, "")).withMessageContaining("5.0 to 3.0");
    }

    @Test
    void ids_are_stable() {
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::id))
            .containsExactly("feasible", "feasible-with-risks", "needs-a-spike", "not-feasible");
        assertThat(Arrays.stream(Confidence.values()).map(Confidence::id)).containsExactly("low", "medium", "high");
    }
}
