package org.commonground.sandbox.jira.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.PlayedJira;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Loads files that nobody on the team wrote, when they are in a folder beside the repository. */
class RealFilesTest {
    private static Path files;
    private final PlayedJira jira = PlayedJira.empty();

    @BeforeAll
    static void find() {
        Path up = Path.of("").toAbsolutePath();
        while (up != null && !Files.isDirectory(up.resolve("shared/data/jira"))) {
            up = up.getParent();
        }
        if (up == null) {
            System.err.println("SKIPPED: RealFilesTest, because there is no folder shared/data beside the repository");
            Assumptions.abort("no shared/data");
        }
        files = up.resolve("shared/data");
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    @Test
    void theSustainabilityGuidelinesFallIntoTheCellsThatTheirGroupDecided() throws IOException {
        new IssueFiles(jira.site()).load(List.of(files.resolve("impact-effort/w3c-wsg.jsonl")),
                FieldMapping.of("impact:Low,Medium,High"), FieldMapping.of("effort:Low,Medium,High"));
        List<String> names = List.of("Low", "Medium", "High");
        long impact = jira.site().fields().named("Impact").get(0).id();
        long effort = jira.site().fields().named("Effort").get(0).id();
        Map<String, Integer> cells = new HashMap<>();
        for (IssueRow issue : jira.site().issues().all()) {
            cells.merge(names.get(((Double) issue.values().get(impact)).intValue() - 1) + "/"
                    + names.get(((Double) issue.values().get(effort)).intValue() - 1), 1, Integer::sum);
        }
        Map<String, Integer> expected = new HashMap<>();
        JsonNode counts = new ObjectMapper().readTree(files.resolve("impact-effort/w3c-wsg.cells.json").toFile())
                .get("cells_impact_slash_effort");
        counts.fields().forEachRemaining(cell -> expected.put(cell.getKey(), cell.getValue().asInt()));
        assertThat(cells).isEqualTo(expected);
    }

    @Test
    void springXdLoadsWithItsStoryPoints() {
        List<LoadedProject> loaded = new IssueFiles(jira.site()).load(List.of(files.resolve("jira/deepse-springxd.jsonl")),
                FieldMapping.NONE, FieldMapping.of("storyPoints"));
        assertThat(jira.site().issues().all()).hasSize(3_526);
        assertThat(loaded).extracting(LoadedProject::key).containsExactly("XD");
    }

    @Test
    void allFilesLoadTogether() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.list(files.resolve("jira"))) {
            all = found.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
        new IssueFiles(jira.site()).load(all, FieldMapping.of("priority:Trivial,Minor,Major,Critical,Blocker"),
                FieldMapping.of("storyPoints"));
        assertThat(jira.site().issues().all()).hasSizeGreaterThan(10_000);
    }
}
