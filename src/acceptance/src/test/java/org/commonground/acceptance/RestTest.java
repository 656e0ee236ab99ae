package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The REST resources as scripts use them, each answer as the viewer may see it. */
class RestTest {
    private static final String AXES = """
            {"impact": {"field": "%s", "min": 1, "max": 10, "step": 1, "threshold": "median"},
             "effort": {"field": "%s", "min": %s, "max": 13, "step": 1, "unit": "points", "kind": "%s", "threshold": 5}}""";
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static List<String> keys(JsonNode matrix) {
        List<String> keys = new ArrayList<>();
        matrix.get("points").forEach(p -> keys.add(p.get("key").asText()));
        return keys;
    }

    private static String settings(String project) {
        return running.jira() + "/rest/common-ground/1.0/settings/" + project;
    }

    private static String[] fieldIds() {
        JsonNode fields = Running.json(running.get(settings("SKY"), "admin")).get("fields");
        return new String[] {fields.get(0).get("id").asText(), fields.get(1).get("id").asText()};
    }

    @Test
    void the_matrix_of_a_query_has_counts_axes_and_points() {
        JsonNode matrix = running.matrix("project = SKY", "product");

        assertThat(matrix.get("total").asInt()).isEqualTo(60);
        assertThat(matrix.get("shown").asInt() + matrix.get("unplaced").asInt()).isEqualTo(60);
        assertThat(matrix.get("points")).hasSize(matrix.get("shown").asInt());
        assertThat(matrix.get("points").get(0).fieldNames()).toIterable()
                .contains("key", "summary", "impact", "effort", "quadrant");
        assertThat(matrix.get("axes").get("effort").get("max").asDouble()).isEqualTo(13);
    }

    @Test
    void an_issue_under_a_security_level_is_seen_and_counted_only_by_those_who_may() {
        assertThat(running.matrix("project = SKY", "product").get("total").asInt()
                - running.matrix("project = SKY", "engineer").get("total").asInt()).isEqualTo(2);
        assertThat(keys(running.matrix("project = SKY", "product"))).contains("SKY-60");
        assertThat(keys(running.matrix("project = SKY", "engineer"))).doesNotContain("SKY-60");
    }

    @Test
    void a_hidden_project_gives_the_same_answer_as_one_that_does_not_exist() {
        HttpResponse<String> hidden = running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=project%20%3D%20FAL", "viewer");
        HttpResponse<String> absent = running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=project%20%3D%20ZZZ", "viewer");

        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(400);
        assertThat(hidden.body().replace("FAL", "ZZZ")).isEqualTo(absent.body());
        assertThat(running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=project%20%3D%20FAL", "engineer").statusCode())
                .isNotEqualTo(400);
    }

    @Test
    void a_project_without_settings_says_who_can_choose_them() {
        HttpResponse<String> answer = running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=project%20%3D%20FAL", "engineer");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Running.json(answer).get("messages").get(0).asText()).contains("Project FAL").contains("project admin");
    }

    @Test
    void who_sees_no_project_gets_an_empty_matrix() {
        JsonNode matrix = running.matrix("", "outsider");

        assertThat(matrix.get("total").asInt()).isZero();
        assertThat(matrix.get("points")).isEmpty();
    }

    @Test
    void who_is_not_logged_in_is_asked_to_be() {
        assertThat(running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=", null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_query_that_jira_does_not_understand_gives_jiras_own_words() {
        HttpResponse<String> answer = running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=colour%20%3D%20red", "viewer");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Running.json(answer).get("messages").get(0).asText())
                .isEqualTo("Field 'colour' does not exist or you do not have permission to view it.");
    }

    @Test
    void a_query_of_seven_thousand_characters_is_answered() {
        HttpResponse<String> answer = running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql="
                + Running.encoded("summary ~ " + "x".repeat(7_000)), "viewer");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Running.json(answer).get("total").asInt()).isZero();
    }

    @Test
    void settings_are_for_those_who_administer_the_project() {
        HttpResponse<String> refused = running.get(settings("SKY"), "engineer");
        HttpResponse<String> absent = running.get(settings("ZZZ"), "engineer");

        assertThat(refused.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
        assertThat(refused.body()).isEqualTo(absent.body());
        assertThat(running.get(settings("SKY"), "product").statusCode()).isEqualTo(200);
    }

    @Test
    void settings_are_kept_and_answered_as_kept() {
        String[] ids = fieldIds();
        HttpResponse<String> kept = running.put(settings("PLAT"), "admin", AXES.formatted(ids[1], ids[0], "1", "log"));

        assertThat(kept.statusCode()).isEqualTo(200);
        JsonNode effort = Running.json(running.get(settings("PLAT"), "admin")).get("effort");
        assertThat(effort.get("unit").asText()).isEqualTo("points");
        assertThat(effort.get("kind").asText()).isEqualTo("log");
        assertThat(running.matrix("project = PLAT", "viewer").get("axes").get("effort").get("log").asBoolean()).isTrue();
    }

    @Test
    void wrong_settings_are_refused_whole_with_everything_that_is_wrong() {
        String[] ids = fieldIds();
        String before = running.get(settings("SKY"), "admin").body();
        HttpResponse<String> refused = running.put(settings("SKY"), "admin", AXES.formatted(ids[0], ids[0], "\"many\"", "linear"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Running.json(refused).get("messages")).extracting(JsonNode::asText).containsExactly(
            "Effort: write a number, for example 10.", "Effort: impact and effort need two different fields.");
        assertThat(Running.json(refused).get("problems").toString()).isEqualTo(
            "[{\"input\":\"effort.min\",\"kind\":\"not-a-number\"},{\"input\":\"effort.field\",\"kind\":\"same-field\"}]");
        assertThat(running.get(settings("SKY"), "admin").body()).isEqualTo(before);
        assertThat(running.put(settings("SKY"), "admin", AXES.formatted(ids[1], ids[0], "1", "LOG")).statusCode()).isEqualTo(400);
        assertThat(running.put(settings("SKY"), "admin", "{}").statusCode()).isEqualTo(400);
        assertThat(running.put(settings("SKY"), "admin", "{\"colour\": 1}").statusCode()).isEqualTo(400);
        assertThat(running.put(settings("SKY"), "viewer", "{}").statusCode()).isEqualTo(404);
    }
}
