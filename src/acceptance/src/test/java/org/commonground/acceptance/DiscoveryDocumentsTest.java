package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.sandbox.confluence.documents.DiscoveryPages;
import org.commonground.sandbox.host.SandboxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real design histories and requests for comments, written into the app's template by {@code bin/discovery-pages}. */
class DiscoveryDocumentsTest {
    private static final Path FOLDER = Repository.DATA.resolve("discovery");
    private static final Set<String> FEASIBILITY = Set.of("risks", "dissent", "alternatives", "unknowns", "effort");
    @TempDir
    private Path temporary;

    @Test
    void the_register_says_which_have_no_feasibility_record_and_which_have_open_dissent() throws IOException {
        if (!Files.isRegularFile(FOLDER.resolve("sections.jsonl"))) {
            System.out.println("SKIPPED: there are no documents in " + FOLDER + ", so the template was not tried with real ones.");
        }
        assumeTrue(Files.isRegularFile(FOLDER.resolve("sections.jsonl")), "no documents");
        Path pages = temporary.resolve("pages");
        Map<String, String> titles = DiscoveryPages.write(Repository.jar(), FOLDER, pages);
        Set<String> without = new TreeSet<>();
        Set<String> dissent = new TreeSet<>();
        for (String line : Files.readAllLines(FOLDER.resolve("sections.jsonl"))) {
            JsonNode document = new ObjectMapper().readTree(line);
            String title = place(document.get("id").asText().replaceFirst("/.*", ""), titles.get(document.get("id").asText()));
            if (FEASIBILITY.stream().noneMatch(field -> says(document, field))) {
                without.add(title);
            }
            if (says(document, "dissent")) {
                dissent.add(title);
            }
        }
        try (Running running = Running.with("--pages", pages.toString())) {
            Map<String, JsonNode> all = lines(running, "all");

            assertThat(all).hasSize(titles.size()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(without).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(dissent).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(lines(running, "without-feasibility").keySet()).isEqualTo(without);
            assertThat(lines(running, "open-dissent").keySet()).isEqualTo(dissent);
            assertThat(all.values()).allSatisfy(line ->
                    assertThat(running.get(running.confluence() + "/pages/viewpage.action?pageId=" + line.get("pageId").asLong(), "viewer")
                            .body()).contains("cg-record").doesNotContain("Error rendering macro"));
        }
    }

    @Test
    void a_document_is_written_in_words_and_never_as_markup() throws IOException {
        Map<String, String> titles = write("""
                {"id": "team/a.md", "source": "here", "title": "../A/B <test>", "mapped": {"problem": "<script>x</script> &amp; ]]>", \
                "dissent": "- one\\n- two <b>\\n\\nthree\\n\\n[link]: #nowhere"}}
                {"id": "team/b.md", "source": "here", "title": "Quiet", "mapped": {"findings": "All is well"}}
                """);

        assertThat(titles.values()).containsExactly("\u2215A\u2215B test", "Quiet");
        String spoken = Files.readString(temporary.resolve("out/team/\u2215A\u2215B test.xhtml"));
        assertThat(spoken).contains("&lt;script&gt;x&lt;/script&gt; &amp;amp; ]]&gt;").doesNotContain("<script")
                .contains("<p>- one</p>", "<p>- two &lt;b&gt;</p>", "<p>three</p>").doesNotContain("nowhere");
        assertThat(spoken.split("<td>open</td>", -1)).hasSize(4);
        assertThat(Files.readString(temporary.resolve("out/team/Quiet.xhtml"))).contains("<p>All is well</p>")
                .doesNotContain("feasibility-notes");
    }

    @Test
    void bad_input_gets_one_sentence_and_nothing_is_written() throws IOException {
        refuses("There is no ", Path.of("nowhere"));
        Path folder = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(folder.resolve("sections.jsonl"), "{\"id\": \"a\", \"source\": \"s\", \"title\": \"t\", \"mapped\": {}}\n{\"id\":");
        refuses("sections.jsonl, line 2: this is no complete JSON", folder);
        Files.writeString(folder.resolve("sections.jsonl"), "{\"id\": \"a\", \"source\": \"s\", \"mapped\": {}}");
        refuses("line 1: the text \"title\" is missing", folder);
        Files.writeString(folder.resolve("sections.jsonl"), "{\"id\": \"a\", \"source\": \"s\", \"title\": \"t\"}");
        refuses("line 1: the object \"mapped\" is missing", folder);
        Files.writeString(folder.resolve("sections.jsonl"), "\n");
        refuses("holds no documents", folder);
        Files.write(folder.resolve("sections.jsonl"), new byte[] {(byte) 0xff});
        refuses("is not UTF-8", folder);

        assertThat(temporary.resolve("out")).doesNotExist();
        write("{\"id\": \"a\", \"source\": \"s\", \"title\": \"t\", \"mapped\": {}}");
        refuses("is not empty", folder);
    }

    private void refuses(String sentence, Path folder) {
        assertThatThrownBy(() -> DiscoveryPages.write(Repository.jar(), folder, temporary.resolve("out")))
                .isInstanceOf(SandboxException.class).hasMessageContaining(sentence).extracting(Throwable::getMessage).asString()
                .doesNotContain("\n");
    }

    private Map<String, String> write(String lines) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(folder.resolve("sections.jsonl"), lines);
        return DiscoveryPages.write(Repository.jar(), folder, temporary.resolve("out"));
    }

    /** A section that holds links' definitions only says nothing. */
    private static boolean says(JsonNode document, String field) {
        return document.get("mapped").path(field).asText().lines().anyMatch(line -> !line.isBlank() && !line.matches("\\[[^\\]]+\\]:\\s*\\S+\\s*"));
    }

    private static String place(String folder, String title) {
        return folder.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "") + ": " + title;
    }

    private static Map<String, JsonNode> lines(Running running, String show) {
        Map<String, JsonNode> lines = new HashMap<>();
        Instant end = Instant.now().plusSeconds(60);
        JsonNode register = register(running, show, 0);
        while (!register.path("building").path("state").asText().equals("done")) {
            assertThat(Instant.now()).as("the register is built").isBefore(end);
            register = register(running, show, 0);
        }
        List<JsonNode> found = new ArrayList<>();
        for (int start = 0; start < register.get("total").asInt(); start += 50) {
            register(running, show, start).get("lines").forEach(found::add);
        }
        found.forEach(line -> lines.put(line.get("space").asText() + ": " + line.get("title").asText(), line));
        assertThat(lines).hasSize(found.size());
        return lines;
    }

    private static JsonNode register(Running running, String show, int start) {
        return Running.json(running.get(running.confluence() + "/rest/common-ground/1.0/register?show=" + show + "&sort=page&start=" + start,
                "viewer"));
    }
}
