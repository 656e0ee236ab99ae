package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real backlogs, which lie beside the repository and are never part of it. */
class RealDataTest {
    private static final String[] LEVELS = {"", "Low", "Medium", "High"};

    private static Path file(String name) {
        Path file = Repository.DATA.resolve(name);
        if (!Files.exists(file)) {
            System.out.println("SKIPPED: there is no " + name + " beside the repository, so the real data was not tried.");
        }
        assumeTrue(Files.exists(file), name + " is absent");
        return file;
    }

    @Test
    void the_nine_cells_hold_the_counts_of_the_sustainability_guidelines() throws IOException {
        Path issues = file("impact-effort/w3c-wsg.jsonl");
        JsonNode expected = new ObjectMapper().readTree(file("impact-effort/w3c-wsg.cells.json").toFile())
                .get("cells_impact_slash_effort");
        try (Running running = Running.with("--issues", issues.toString(), "--impact", "impact:Low,Medium,High",
                "--effort", "effort:Low,Medium,High")) {
            JsonNode matrix = running.matrix("project = WSG", "viewer");
            Map<String, Integer> cells = new TreeMap<>();
            matrix.get("points").forEach(p -> cells.merge(LEVELS[p.get("impact").asInt()] + "/" + LEVELS[p.get("effort").asInt()],
                    1, Integer::sum));
            Map<String, Integer> wanted = new TreeMap<>();
            expected.fields().forEachRemaining(e -> wanted.put(e.getKey(), e.getValue().asInt()));

            assertThat(cells).isEqualTo(wanted);
            assertThat(matrix.get("total").asInt()).isEqualTo(41);
        }
    }

    @Test
    void all_issues_of_springxd_load_and_those_without_a_value_are_counted_as_unplaced() {
        Path issues = file("jira/deepse-springxd.jsonl");
        try (Running running = Running.with("--issues", issues.toString(), "--effort", "storyPoints")) {
            JsonNode matrix = running.matrix("project = XD", "viewer");
            HttpResponse<String> page = running.get(running.jira()
                    + "/projects/XD?selectedItem=org.commonground.common-ground:matrix-link", "viewer");

            assertThat(matrix.get("total").asInt()).isEqualTo(3_526);
            assertThat(matrix.get("unplaced").asInt()).isEqualTo(3_526);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<svg").contains("Showing 0 of 3,526 issues. Without an impact or an effort: 3,526.");
        }
    }

    @Test
    void priorities_and_story_points_place_the_issues_that_have_both() throws IOException {
        Path issues = file("jira/tidev-ALOY.jsonl");
        try (Running running = Running.with("--issues", issues.toString(), "--impact",
                "priority:Trivial,Low,Medium,High,Critical,Blocker", "--effort", "commentCount")) {
            JsonNode matrix = running.matrix("project = ALOY", "viewer");

            assertThat(matrix.get("total").asLong()).isEqualTo(Files.lines(issues).count());
            assertThat(matrix.get("shown").asInt()).isPositive();
        }
    }
}
