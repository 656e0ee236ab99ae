package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The app's functions in Jira's own issue search. */
class JqlFunctionsTest {
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> search(String jql, String user) {
        return running.get(running.jira() + "/issues/?jql=" + Running.encoded(jql), user);
    }

    private static List<String> keys(String jql, String user) {
        return Pattern.compile("data-issuekey=\"([A-Z]+-\\d+)\"").matcher(search(jql, user).body()).results()
                .map(m -> m.group(1)).sorted().toList();
    }

    @Test
    void quadrants_and_unplaced_issues_are_the_whole_project() {
        List<String> wins = keys("issue in matrixQuadrant(SKY, quick-win)", "product");

        assertThat(wins).isNotEmpty();
        assertThat(wins).isEqualTo(keys("project = SKY AND Impact >= 5 AND Effort < 7", "product"));
        assertThat(keys("issue in matrixUnplaced(SKY)", "product"))
                .isEqualTo(keys("project = SKY AND (Impact is EMPTY OR Effort is EMPTY)", "product"));
    }

    @Test
    void a_quadrant_may_go_by_the_name_that_the_project_gave_it() {
        String settings = running.jira() + "/rest/common-ground/1.0/settings/PLAT";
        String kept = running.get(settings, "admin").body();
        running.put(settings, "admin", "{\"impact\": " + Running.json(running.get(settings, "admin")).get("impact") + ", \"effort\": "
                + Running.json(running.get(settings, "admin")).get("effort") + ", \"quadrants\": {\"time-sink\": \"Not now\"}}");

        assertThat(kept).contains("PLAT");
        assertThat(keys("issue in matrixQuadrant(PLAT, \"not now\")", "product"))
                .isEqualTo(keys("issue in matrixQuadrant(PLAT, time-sink)", "product"));
    }

    @Test
    void a_quadrant_may_go_by_the_name_that_the_searcher_sees() {
        List<String> sinks = keys("issue in matrixQuadrant(SKY, time-sink)", "product");
        HttpResponse<String> german = running.get(running.jira() + "/issues/?jql="
                + Running.encoded("issue in matrixQuadrant(SKY, zeitfresser)"), "product", Map.of("Accept-Language", "de"));

        assertThat(sinks).isNotEmpty().isEqualTo(keys("issue in matrixQuadrant(SKY, \"time Sinks\")", "product"));
        assertThat(german.body()).contains("data-issuekey=\"" + sinks.get(0) + "\"");
        assertThat(search("issue in matrixQuadrant(SKY, Zeitfresser)", "product").body()).contains("\u201cZeitfresser\u201d is no quadrant.");
    }

    @Test
    void an_id_means_its_quadrant_even_where_a_project_calls_another_one_so() {
        String settings = running.jira() + "/rest/common-ground/1.0/settings/PLAT";
        List<String> before = keys("issue in matrixQuadrant(PLAT, time-sink)", "product");
        running.put(settings, "admin", "{\"impact\": " + Running.json(running.get(settings, "admin")).get("impact") + ", \"effort\": "
                + Running.json(running.get(settings, "admin")).get("effort") + ", \"quadrants\": {\"quick-win\": \"time-sink\"}}");

        assertThat(keys("issue in matrixQuadrant(PLAT, time-sink)", "product")).isNotEmpty().isEqualTo(before);
    }

    @Test
    void the_functions_answer_as_the_person_who_searches() {
        assertThat(keys("issue in matrixQuadrant(SKY, big-bet) OR issue in matrixQuadrant(SKY, quick-win)"
                + " OR issue in matrixQuadrant(SKY, time-sink) OR issue in matrixUnplaced(SKY)", "product")).contains("SKY-60");
        assertThat(keys("issue in matrixQuadrant(SKY, big-bet) OR issue in matrixQuadrant(SKY, quick-win)"
                + " OR issue in matrixQuadrant(SKY, time-sink) OR issue in matrixUnplaced(SKY)", "engineer")).doesNotContain("SKY-60");
    }

    @Test
    void rows_and_the_function_mean_the_same_by_stale() {
        List<String> marked = new ArrayList<>();
        Running.json(running.get(running.jira() + "/rest/common-ground/1.0/matrix/rows?project=SKY&limit=200", "product")).get("rows")
                .forEach(row -> {
                    if (row.get("stale").asBoolean()) {
                        marked.add(row.get("key").asText());
                    }
                });

        assertThat(marked).isNotEmpty().containsExactlyInAnyOrderElementsOf(keys("issue in staleEstimates(SKY, 180)", "product"));
    }

    @Test
    void an_estimate_made_today_is_not_stale_and_one_of_long_ago_is() {
        List<String> stale = keys("issue in staleEstimates(SKY, 1)", "product");

        assertThat(stale).isNotEmpty().doesNotContain("SKY-37");
        assertThat(keys("issue in staleEstimates(SKY, 9999)", "product")).isEmpty();
    }

    @Test
    void an_issue_changed_after_its_estimate_is_found() {
        // of these only another field was changed since the sample was loaded, of SKY-37 only impact and effort
        assertThat(keys("issue in changedSinceEstimate(SKY)", "product")).contains("SKY-1", "SKY-5").doesNotContain("SKY-37");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            matrixUnplaced()                | needs one argument, the key of a project; it got 0.
            matrixQuadrant(SKY)             | needs two arguments, the key of a project first; it got 1.
            matrixUnplaced(NONE)            | There is no project with the key “NONE” that you may see.
            matrixUnplaced(FAL)             | There is no project with the key “FAL” that you may see.
            matrixQuadrant(SKY, best)       | “best” is no quadrant. Use one of quick-win, big-bet, fill-in, time-sink, or the name that the matrix shows.
            staleEstimates(SKY, soon)       | “soon” is no number of days.
            staleEstimates(SKY, 0)          | “0” is no number of days.
            """)
    void what_is_wrong_with_an_argument_is_said_in_a_sentence(String call, String sentence) {
        assertThat(search("issue in " + call, "product").body()).contains(sentence);
    }

    @Test
    void a_project_without_settings_is_said_to_those_who_see_it() {
        assertThat(search("issue in matrixUnplaced(FAL)", "engineer").body()).contains("The project FAL has no impact and effort fields yet.");
    }

    @Test
    void a_function_costs_one_search_beside_jiras_own() {
        keys("issue in matrixQuadrant(SKY, quick-win)", "product");
        String cost = search("issue in matrixQuadrant(SKY, quick-win)", "product").headers()
                .firstValue("X-Sandbox-Host-Calls").orElse("");

        assertThat(cost).contains("searches=2;");
    }
}
