package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app on two nodes of a cluster: two processes that share the database and nothing else. */
class TwoNodesTest {
    private static final int ROUNDS = 25;
    @TempDir
    private static Path home;
    private static SandboxProcess first;
    private static SandboxProcess second;
    private final Running one = Running.in(first);
    private final Running other = Running.in(second);

    @BeforeAll
    static void start() {
        first = node();
        second = node();
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    private static SandboxProcess node() {
        return new SandboxProcess("--home", home.toString(), "--cluster");
    }

    private static JsonNode row(Running node, String key) {
        return Running.json(node.get(node.jira() + "/rest/common-ground/1.0/matrix/rows?project=SKY&search=" + key, "viewer")).get("rows").get(0);
    }

    private static HttpResponse<String> picture(Running node, String... headers) {
        return node.get(node.jira() + "/rest/common-ground/1.0/matrix/picture?project=SKY", "viewer",
            headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]));
    }

    private static String state(Running node, String building) {
        return Running.json(node.get(node.confluence() + building, "admin")).path("state").asText();
    }

    /** Another impact on the scale from 1 to 9. */
    private static int next(int impact) {
        return 1 + impact % 9;
    }

    private static HttpResponse<String> move(Running node, String user, JsonNode row, int to) {
        return node.put(node.jira() + "/rest/common-ground/1.0/matrix/issues/" + row.get("id").asLong(), user,
            "{\"impact\": {\"from\": " + row.get("impact") + ", \"to\": " + to + "}}");
    }

    @Test
    void of_two_people_who_change_an_estimate_at_once_on_two_nodes_one_is_told_of_the_other() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode seen = row(one, "SKY-3");
            int mine = next(seen.get("impact").asInt());
            int yours = next(mine);
            CompletableFuture<HttpResponse<String>> there = CompletableFuture.supplyAsync(() -> move(other, "product", seen, yours));
            List<HttpResponse<String>> answers = List.of(move(one, "engineer", seen, mine), there.join());
            int stored = row(one, "SKY-3").get("impact").asInt();
            int winner = List.of(mine, yours).indexOf(stored);

            assertThat(winner).as("%d is one of %d and %d", stored, mine, yours).isNotNegative();
            assertThat(answers.get(winner).statusCode()).isEqualTo(200);
            assertThat(answers.get(1 - winner).statusCode()).as(answers.get(1 - winner).body()).isEqualTo(409);
            assertThat(Running.json(answers.get(1 - winner)).at("/current/impact").asInt()).isEqualTo(stored);
            assertThat(row(other, "SKY-3").get("impact").asInt()).as("what the other node shows").isEqualTo(stored);
        }
    }

    @Test
    void a_change_on_one_node_shows_on_the_other_at_the_next_question() {
        HttpResponse<String> before = picture(other);
        String tag = before.headers().firstValue("ETag").orElseThrow();
        JsonNode seen = row(other, "SKY-3");
        int to = next(seen.get("impact").asInt());
        assertThat(picture(other, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(move(one, "engineer", seen, to).statusCode()).isEqualTo(200);

        assertThat(picture(other, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(row(other, "SKY-3").get("impact").asInt()).isEqualTo(to);
        assertThat(other.get(other.jira() + "/browse/SKY-3", "viewer").body()).contains("data-cg-shown=\"impact\">" + to + "<");
    }

    @Test
    void a_tag_of_one_node_is_good_on_another_that_has_read_no_value_yet() {
        String tag = picture(one).headers().firstValue("ETag").orElseThrow();
        try (SandboxProcess third = node()) {
            HttpResponse<String> unchanged = picture(Running.in(third), "If-None-Match", tag);

            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(unchanged.headers().firstValue("X-Sandbox-Host-Calls").orElseThrow()).contains("searches=1;").contains("fieldReads=0;");
        }
    }

    @Test
    void the_register_is_built_by_one_node_and_read_on_both() {
        String building = "/rest/common-ground/1.0/register/building";
        List<HttpResponse<String>> begun = Stream.of(one, other).parallel()
            .map(node -> node.post(node.confluence() + building, "admin", "application/json", "{}")).toList();
        assertThat(begun).extracting(HttpResponse::statusCode).isSubsetOf(200, 409).contains(200);
        String both = "/rest/common-ground/1.0/register?spaces=PD";
        Wait.until(() -> {
            assertThat(state(one, building)).isIn("running", "done");
            return state(other, building);
        }, "done"::equals);
        new Pages(one, "admin").create("PD", "Written on the first node", Pages.discovery("decision=exploring"));

        assertThat(Running.json(other.get(other.confluence() + both, "admin")).path("lines").findValuesAsText("title"))
            .contains("Group booking in one go", "Written on the first node")
            .isEqualTo(Running.json(one.get(one.confluence() + both, "admin")).path("lines").findValuesAsText("title"));
    }
}
