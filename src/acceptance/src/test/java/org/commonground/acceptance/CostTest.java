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

/** What the matrix costs the host, counted by the sandbox; a field read is a query of the host's database. */
class CostTest {
    private static final String CALLS = "X-Sandbox-Host-Calls";

    private static String url(Running running, String path) {
        return running.jira() + "/rest/common-ground/1.0/matrix" + path;
    }

    private static String cost(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 304);
        return answer.headers().firstValue(CALLS).orElse("");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** As many placed issues as wanted, in a project XL, in few cells; nobody touched them for years. */
    private static Path issues(Path folder, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append("{\"key\": \"XL-%d\", \"summary\": \"Idea %d\", \"impact\": %d, \"effort\": %d, \"created\": \"2024-02-03T10:11:12Z\"}%n"
                    .formatted(i, i, 1 + i % 10, 1 + i % 7));
        }
        return Files.writeString(folder.resolve(count + ".jsonl"), lines);
    }

    @Test
    void the_first_look_costs_one_search_and_the_second_reads_no_field() {
        try (Running running = Running.with()) {
            assertThat(cost(running.get(url(running, "?jql=project%20%3D%20SKY"), "product"))).contains("searches=1;")
                    .contains("fieldReads=120;");
            assertThat(cost(running.get(url(running, "?jql=project%20%3D%20SKY"), "product"))).contains("searches=1;")
                    .contains("fieldReads=0;");
            assertThat(cost(running.get(url(running, "/picture?project=SKY"), "engineer"))).contains("searches=1;").contains("fieldReads=0;");
            assertThat(cost(running.get(url(running, "/rows?project=SKY&part=unplaced"), "viewer"))).contains("searches=1;")
                    .contains("fieldReads=0;");
            assertThat(cost(running.get(url(running, "/picture?project=SKY&colour=component"), "engineer"))).contains("searches=1;");
            assertThat(cost(running.get(url(running, "/picture?project=SKY&colour=component"), "engineer"))).contains("fieldReads=0;");
        }
    }

    @Test
    void asking_again_when_nothing_changed_costs_one_search() {
        try (Running running = Running.with()) {
            String path = "/picture?project=SKY";
            HttpResponse<String> picture = running.get(url(running, path), "product");
            HttpResponse<String> again = running.get(url(running, path), "product", Map.of("If-None-Match", tag(picture)));

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(tag(again)).isEqualTo(tag(picture));
            assertThat(cost(again)).contains("searches=1;").contains("fieldReads=0;");
        }
    }

    @Test
    void a_move_by_anybody_makes_one_new_picture_that_reads_only_the_moved_issue() {
        try (Running running = Running.with()) {
            String path = "/picture?project=SKY";
            HttpResponse<String> before = running.get(url(running, path), "product");
            JsonNode row = Running.json(running.get(url(running, "/rows?project=SKY&search=SKY-3"), "product")).get("rows").get(0);
            assertThat(running.put(url(running, "/issues/" + row.get("id").asLong()), "engineer",
                    "{\"impact\": {\"from\": " + row.get("impact") + ", \"to\": 1}}").statusCode()).isEqualTo(200);
            HttpResponse<String> after = running.get(url(running, path), "product", Map.of("If-None-Match", tag(before)));

            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(cost(after)).contains("searches=1;").contains("fieldReads=2;");
        }
    }

    @Test
    void a_tag_is_good_for_one_view_of_one_person_only() {
        try (Running running = Running.with()) {
            Map<String, String> known = Map.of("If-None-Match", tag(running.get(url(running, "/picture?project=SKY"), "product")));

            for (String other : new String[] {"&colour=type", "&size=votes", "&w=800", "&search=card", "&quick=mine", "&jql=type%3DBug"}) {
                assertThat(running.get(url(running, "/picture?project=SKY" + other), "product", known).statusCode()).as(other).isEqualTo(200);
            }
            assertThat(running.get(url(running, "/picture?project=SKY"), "engineer", known).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void host_calls_do_not_grow_with_the_number_of_issues_but_for_the_paging(@TempDir Path folder) throws IOException {
        String few;
        try (Running running = Running.with("--issues", issues(folder, 900).toString())) {
            running.get(url(running, "/picture?project=XL"), "viewer");
            few = cost(running.get(url(running, "/picture?project=XL"), "viewer"));
            assertThat(again(running, "viewer").headers().firstValue(CALLS).orElse("")).contains("searches=1;");
        }
        try (Running running = Running.with("--issues", issues(folder, 5_000).toString())) {
            running.get(url(running, "/picture?project=XL"), "viewer");
            String many = cost(running.get(url(running, "/picture?project=XL"), "viewer"));

            assertThat(few).contains("searches=1;").contains("fieldReads=0;");
            assertThat(many).isEqualTo(few.replace("searches=1;", "searches=5;"));
        }
    }

    /** The answer to the same question with the tag of the first answer. */
    private static HttpResponse<String> again(Running running, String user) {
        String path = url(running, "/picture?project=XL");
        return running.get(path, user, Map.of("If-None-Match", tag(running.get(path, user))));
    }

    @Test
    void of_a_large_view_a_glance_and_single_issues_cost_one_search(@TempDir Path folder) throws IOException {
        try (Running running = Running.with("--issues", issues(folder, 5_000).toString())) {
            HttpResponse<String> panel = running.get(running.jira() + "/browse/XL-7", "engineer");
            assertThat(cost(panel)).contains("searches=1;");
            assertThat(panel.body()).contains("issues of the project, those that were changed last").contains("class=\"cg-highlight\"").contains(">XL-7<");
            HttpResponse<String> unchanged = again(running, "engineer");
            JsonNode picture = Running.json(running.get(url(running, "/picture?project=XL"), "engineer"));
            long id = picture.get("cells").size() > 0 ? picture.get("cells").get(0).get(3).get(0).asLong()
                : picture.get("badges").get(0).get(3).get(0).asLong();
            HttpResponse<String> some = running.get(url(running, "/issues?project=XL&ids=1," + id), "engineer");
            JsonNode row = Running.json(some).get("rows").get(0);

            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(cost(unchanged)).contains("searches=1;").contains("fieldReads=0;");
            assertThat(cost(some)).contains("searches=1;").contains("fieldReads=0;");
            assertThat(Running.json(some).get("rows")).hasSize(1);
            assertThat(row.get("id").asLong()).isEqualTo(id);
            JsonNode table = Running.json(running.get(url(running, "/rows?project=XL&search=" + row.get("key").asText()), "engineer"));
            assertThat(row.get("impact")).isEqualTo(table.get("rows").get(0).get("impact"));

            String known = tag(running.get(url(running, "/picture?project=XL"), "engineer"));
            assertThat(running.put(url(running, "/issues/" + id), "product", "{\"impact\": {\"from\": " + row.get("impact") + ", \"to\": 3}}")
                .statusCode()).isEqualTo(200);
            assertThat(running.get(url(running, "/picture?project=XL"), "engineer", Map.of("If-None-Match", known)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void where_high_begins_at_the_median_of_a_large_project_a_second_panel_costs_one_search(@TempDir Path folder) throws IOException {
        try (Running running = Running.with("--issues", issues(folder, 5_000).toString())) {
            String settings = running.jira() + "/rest/common-ground/1.0/settings/XL";
            JsonNode fields = Running.json(running.get(settings, "admin")).get("fields");
            assertThat(running.put(settings, "admin", """
                {"impact": {"field": "%s", "min": 1, "max": 10, "step": 1, "threshold": "median"},
                 "effort": {"field": "%s", "min": 1, "max": 7, "step": 1, "threshold": "median"}}""".formatted(field(fields, "Impact"),
                field(fields, "Effort"))).statusCode()).isEqualTo(200);
            HttpResponse<String> cold = running.get(running.jira() + "/browse/XL-7", "engineer");
            HttpResponse<String> warm = running.get(running.jira() + "/browse/XL-4000", "engineer");

            assertThat(cost(cold)).contains("searches=6;");
            // its own two fields
            assertThat(cost(warm)).contains("searches=1;").contains("fieldReads=2;");
            JsonNode axes = Running.json(running.get(url(running, "/picture?project=XL"), "engineer")).get("axes");
            // impact 1 and effort 4 of XL-4000
            assertThat(axes.get("impact").get("threshold").asDouble()).isBetween(5.0, 6.0);
            assertThat(axes.get("effort").get("threshold").asDouble()).isEqualTo(4);
            assertThat(warm.body()).contains("cg-lozenge-time-sink");
        }
    }

    private static String field(JsonNode fields, String name) {
        return fields.findParents("name").stream().filter(field -> field.get("name").asText().equals(name)).findFirst().orElseThrow()
            .get("id").asText();
    }

    @Test
    void beyond_five_thousand_issues_the_newest_are_shown_and_the_others_counted(@TempDir Path folder) throws IOException {
        try (Running running = Running.with("--issues", issues(folder, 12_345).toString())) {
            HttpResponse<String> answer = running.get(url(running, "/picture?project=XL"), "viewer");
            JsonNode picture = Running.json(answer);

            assertThat(picture.get("total").asInt()).isEqualTo(12_345);
            assertThat(picture.get("read").asInt()).isEqualTo(5_000);
            // five pages, and the one issue that was changed last
            assertThat(cost(answer)).contains("searches=6;");
            assertThat(running.get(url(running, "/export?project=XL&format=csv"), "viewer").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"XL-impact-effort-5000-of-12345.csv\"");
            assertThat(Running.json(running.get(url(running, "/rows?project=XL&sort=key&limit=1"), "viewer")).get("rows").get(0)
                    .get("key").asText()).isEqualTo("XL-7346");
        }
    }
}
