package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and other programs throw at the matrix: each has an answer that says what to do, and never a broken picture. */
class BadInputTest {
    private static HttpResponse<String> get(Running running, String path, String user) {
        return running.get(running.jira() + "/rest/common-ground/1.0/matrix/" + path, user);
    }

    private static String message(HttpResponse<String> answer) {
        return Running.json(answer).get("messages").get(0).asText();
    }

    private static Path issues(Path folder, String... lines) throws IOException {
        return Files.writeString(folder.resolve("bad.jsonl"), String.join("\n", lines) + "\n");
    }

    private static String settings(Running running, String project, String user, String json) {
        HttpResponse<String> kept = running.put(running.jira() + "/rest/common-ground/1.0/settings/" + project, user, json);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return kept.body();
    }

    private static String axes(Running running, String project, String min, String kind) {
        JsonNode fields = Running.json(running.get(running.jira() + "/rest/common-ground/1.0/settings/" + project, "admin")).get("fields");
        String axis = "{\"field\": \"%s\", \"min\": \"%s\", \"max\": \"10\", \"step\": \"1\", \"kind\": \"%s\", \"threshold\": \"5\"}";
        return "{\"impact\": " + axis.formatted(fields.get(1).get("id").asText(), min, kind) + ", \"effort\": "
                + axis.formatted(fields.get(0).get("id").asText(), min, kind) + "}";
    }

    @Test
    void values_beyond_the_scale_stand_at_the_edge_and_are_marked(@TempDir Path folder) throws IOException {
        try (Running running = Running.with("--issues", issues(folder,
                "{\"key\": \"BAD-1\", \"summary\": \"far too much\", \"impact\": 300, \"effort\": 2}",
                "{\"key\": \"BAD-2\", \"summary\": \"negative\", \"impact\": -7, \"effort\": 2}",
                "{\"key\": \"BAD-3\", \"summary\": \"zero\", \"impact\": 0, \"effort\": 0}",
                "{\"key\": \"BAD-4\", \"summary\": \"tiny\", \"impact\": 0.000001, \"effort\": 9.99}",
                "{\"key\": \"BAD-5\", \"summary\": \"huge\", \"impact\": 90000000000000, \"effort\": -90000000000000}",
                "{\"key\": \"BAD-6\", \"summary\": \"fine\", \"impact\": 10, \"effort\": 1}").toString())) {
            for (String kind : new String[] {"linear", "log"}) {
                settings(running, "BAD", "admin", axes(running, "BAD", "1", kind));
                JsonNode picture = Running.json(get(running, "picture?project=BAD", "viewer"));

                assertThat(picture.get("shown").asInt()).as(kind).isEqualTo(6);
                assertThat(picture.get("offScale").asInt()).as(kind).isEqualTo(5);
                assertThat(picture.get("offScaleIds")).hasSize(5);
                assertThat(picture.toString()).doesNotContain("NaN").doesNotContain("Infinity");
                picture.get("cells").forEach(cell -> {
                    assertThat(cell.get(0).asInt()).isBetween(600, 9520);
                    assertThat(cell.get(1).asInt()).isBetween(80, 5880);
                });
                assertThat(get(running, "export?format=svg&project=BAD", "viewer").body()).doesNotContain("NaN").contains("beyond the scale");
            }
        }
    }

    @Test
    void a_query_that_jira_does_not_run_gives_jiras_own_words_and_an_empty_one_is_all() {
        try (Running running = Running.with()) {
            HttpResponse<String> unknown = get(running, "picture?project=SKY&jql=colour%3Dred", "viewer");
            HttpResponse<String> broken = get(running, "rows?project=SKY&jql=" + Running.encoded("type = ("), "viewer");

            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(message(unknown)).isEqualTo("Field 'colour' does not exist or you do not have permission to view it.");
            assertThat(broken.statusCode()).isEqualTo(400);
            assertThat(Running.json(get(running, "picture?project=SKY&jql=", "product")).get("total").asInt()).isEqualTo(60);
        }
    }

    @Test
    void a_field_that_was_deleted_while_the_page_was_open_is_said_and_leaves_all_issues_in_the_tray() {
        try (Running running = Running.with()) {
            String effort = Running.json(running.get(running.jira() + "/rest/common-ground/1.0/settings/SKY", "admin")).get("effort")
                    .get("field").asText();
            HttpResponse<String> open = get(running, "picture?project=SKY", "product");
            long id = Running.json(open).get("cells").get(0).get(3).get(0).asLong();
            running.sandbox().site().deleteField(effort);
            HttpResponse<String> after = running.get(running.jira() + "/rest/common-ground/1.0/matrix/picture?project=SKY", "product",
                    Map.of("If-None-Match", open.headers().firstValue("ETag").orElseThrow()));
            HttpResponse<String> moved = running.put(running.jira() + "/rest/common-ground/1.0/matrix/issues/" + id, "product",
                    "{\"effort\": {\"from\": 1, \"to\": 5}}");

            assertThat(after.statusCode()).isEqualTo(409);
            assertThat(message(after)).contains("The field for Effort does not exist any more").contains("Project settings");
            assertThat(Running.json(get(running, "rows?project=SKY&part=unplaced", "product")).get("total").asInt()).isEqualTo(60);
            HttpResponse<String> item = running.get(running.jira() + "/rest/common-ground/1.0/dashboard/view?project=SKY", "product");
            assertThat(item.statusCode()).isEqualTo(409);
            assertThat(item.body()).contains("The field for Effort does not exist any more");
            assertThat(get(running, "export?project=SKY&format=svg", "product").statusCode()).isEqualTo(409);
            assertThat(get(running, "export?project=SKY&format=csv", "product").body().lines()).hasSize(61);
            assertThat(running.get(running.jira() + "/rest/common-ground/1.0/matrix?jql=project=SKY", "product").statusCode()).isEqualTo(409);
            assertThat(moved.statusCode()).isEqualTo(400);
            assertThat(message(moved)).contains("Effort").contains("does not exist any more").contains("Project settings");
        }
    }

    @Test
    void an_archived_project_shows_nothing_and_its_issues_cannot_be_moved() {
        try (Running running = Running.with()) {
            JsonNode row = Running.json(get(running, "rows?project=SKY&search=SKY-3", "product")).get("rows").get(0);
            running.sandbox().site().archive("SKY");
            HttpResponse<String> moved = running.put(running.jira() + "/rest/common-ground/1.0/matrix/issues/" + row.get("id").asLong(),
                    "product", "{\"impact\": {\"from\": 9, \"to\": 5}}");
            HttpResponse<String> picture = get(running, "picture?project=SKY", "product");

            assertThat(moved.statusCode()).isEqualTo(403);
            assertThat(message(moved)).contains("archived");
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(Running.json(picture).get("mayMove").asBoolean()).isFalse();
            assertThat(Running.json(picture).get("total").asInt()).isZero();
        }
    }

    @Test
    void a_session_that_expired_is_answered_with_401_by_every_resource() {
        try (Running running = Running.with()) {
            for (String path : new String[] {"picture?project=SKY", "rows?project=SKY", "issues?project=SKY&ids=1", "export?project=SKY&format=csv"}) {
                assertThat(get(running, path, null).statusCode()).as(path).isEqualTo(401);
            }
        }
    }
}
