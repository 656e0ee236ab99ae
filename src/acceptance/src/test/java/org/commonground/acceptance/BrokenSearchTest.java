package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Jira whose search index cannot be read for a while: what needs it says so, in Jira's words. */
class BrokenSearchTest {
    private static final String WORDS = "The search index cannot be read now.";

    @Test
    void an_issue_is_shown_and_moved_all_the_same() {
        try (Running running = Running.with()) {
            String rest = running.jira() + "/rest/common-ground/1.0/";
            JsonNode settings = Running.json(running.get(rest + "settings/SKY", "admin"));
            String medians = "{\"impact\": %s, \"effort\": %s}".formatted(settings.get("impact"), settings.get("effort"))
                .replaceAll("\"threshold\":(\"[^\"]*\"|[0-9.]+)", "\"threshold\":\"median\"");
            assertThat(running.put(rest + "settings/SKY", "admin", medians).statusCode()).as(medians).isEqualTo(200);
            JsonNode row = Running.json(running.get(rest + "matrix/rows?project=SKY&search=SKY-3", "product")).get("rows").get(0);
            running.sandbox().site().searchable(false);
            HttpResponse<String> issue = running.get(running.jira() + "/browse/SKY-3", "product");
            HttpResponse<String> moved = running.put(rest + "matrix/issues/" + row.get("id"), "product",
                "{\"impact\": {\"from\": " + row.get("impact") + ", \"to\": 1}}");

            assertThat(issue.statusCode()).isEqualTo(200);
            assertThat(issue.body()).contains("Issues cannot be searched for now: " + WORDS).contains(row.get("summary").asText());
            assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
            assertThat(Running.json(moved).get("row").get("impact").asInt()).isEqualTo(1);
            assertThat(running.get(rest + "matrix/picture?project=SKY", "product").body()).contains(WORDS);
            running.sandbox().site().searchable(true);
            assertThat(running.get(running.jira() + "/browse/SKY-3", "product").body()).contains("data-cg-shown=\"impact\">1<");
        }
    }
}
