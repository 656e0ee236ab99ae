package org.commonground.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonground.core.record.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoverySummaryTest {

    @Test
    void reads_all_parameters() {
        DiscoverySummary summary = DiscoverySummary.of(Map.of("decision", "validated", "owner", " ada ",
            "date", "2026-02-28", "issues", "IDEA-1, IDEA-2 OPS_2-3"));
        assertThat(summary.decision()).contains(Decision.VALIDATED);
        assertThat(summary.owner()).isEqualTo("ada");
        assertThat(summary.date()).contains(LocalDate.of(2026, 2, 28));
        assertThat(summary.issueKeys()).containsExactly("IDEA-1", "IDEA-2", "OPS_2-3");
        assertThat(summary.problems()).isEmpty();
    }

    @Test
    void absent_parameters_are_no_problem() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("decision", null);
        parameters.put("date", "  ");
        DiscoverySummary summary = DiscoverySummary.of(parameters);
        assertThat(summary.decision()).isEmpty();
        assertThat(summary.owner()).isEmpty();
        assertThat(summary.issueKeys()).isEmpty();
        assertThat(summary.problems()).isEmpty();
    }

    @Test
    void an_unknown_decision_is_kept_as_a_problem() {
        assertThat(DiscoverySummary.of(Map.of("decision", "Maybe?")).problems()).containsExactly(new Problem("decision", "Maybe?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "28.2.2026", "2026-2-8", "+12026-01-01", "yesterday"})
    void a_malformed_date_is_kept_as_a_problem(String date) {
        DiscoverySummary summary = DiscoverySummary.of(Map.of("date", date));
        assertThat(summary.date()).isEmpty();
        assertThat(summary.problems()).containsExactly(new Problem("date", date));
    }

    @Test
    void what_is_no_issue_key_is_kept_as_a_problem() {
        DiscoverySummary summary = DiscoverySummary.of(Map.of("issues", "IDEA-1,idea-2,<b>,,IDEA-1"));
        assertThat(summary.issueKeys()).containsExactly("IDEA-1");
        assertThat(summary.problems()).containsExactly(new Problem("issues", "idea-2"), new Problem("issues", "<b>"));
    }

    @Test
    void more_than_50_issues_are_one_problem_that_names_the_rest() {
        String keys = IntStream.rangeClosed(1, 52).mapToObj(i -> "IDEA-" + i).collect(Collectors.joining(" "));
        DiscoverySummary summary = DiscoverySummary.of(Map.of("issues", keys));
        assertThat(summary.issueKeys()).hasSize(50);
        assertThat(summary.problems()).containsExactly(new Problem("issues", "IDEA-51, IDEA-52"));
    }

    @ParameterizedTest
    @EnumSource
    void every_decision_is_found_by_its_id(Decision decision) {
        assertThat(Decision.of(decision.id())).contains(decision);
        assertThat(Decision.of(" " + decision.name() + " ")).contains(decision);
    }

    @Test
    void nothing_is_no_decision() {
        assertThat(Decision.of(null)).isEmpty();
        assertThat(Decision.of("")).isEmpty();
    }
}
