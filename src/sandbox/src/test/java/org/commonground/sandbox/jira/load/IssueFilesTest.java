package org.commonground.sandbox.jira.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.commonground.sandbox.host.SandboxException;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.JiraField;
import org.commonground.sandbox.jira.PlayedJira;
import org.commonground.sandbox.jira.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueFilesTest {
    private static final String GOOD = "{\"key\": \"ABC-1\", \"summary\": \"One\"}\n";

    @TempDir
    Path folder;
    private final PlayedJira jira = PlayedJira.empty();
    private final Site site = jira.site();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<LoadedProject> load(String text) throws IOException {
        return new IssueFiles(site).load(List.of(file("issues.jsonl", text)), FieldMapping.of("impact"),
                FieldMapping.of("storyPoints"));
    }

    private IssueRow issue(String key) {
        return site.issues().byKey(key).orElseThrow();
    }

    private Object value(String key, String field) {
        JiraField found = site.fields().named(field).get(0);
        assertThat(site.issues().issue(issue(key)).getCustomFieldValue(found)).isEqualTo(issue(key).values().get(found.id()));
        return issue(key).values().get(found.id());
    }

    @Test
    void aLineFillsWhatItNamesAndDefaultsTheRest() throws IOException {
        load("""
                {"key": "ABC-7", "project": "ABC", "summary": " Fly ", "description": "Far\\naway", "type": "Bug", \
                "status": "Closed", "priority": "Blocker", "votes": 3, "storyPoints": 2.5, "impact": 4, \
                "labels": ["a", "b"], "components": ["c"], "created": "2012-05-16T07:56:13.000+0000", "other": {"x": 1}}
                {"key": "ABC-8", "summary": "No more", "type": null, "labels": null}
                """);
        IssueRow full = issue("ABC-7");
        assertThat(full.summary()).isEqualTo("Fly");
        assertThat(full.description()).isEqualTo("Far\naway");
        assertThat(full.type().name()).isEqualTo("Bug");
        assertThat(full.status().category()).isEqualTo("Done");
        assertThat(full.priority().rank()).isEqualTo(1);
        assertThat(full.votes()).isEqualTo(3);
        assertThat(full.labels()).containsExactly("a", "b");
        assertThat(full.components()).containsExactly("c");
        assertThat(full.created()).isEqualTo("2012-05-16T07:56:13Z");
        assertThat(value("ABC-7", "Impact")).isEqualTo(4.0);
        assertThat(value("ABC-7", "Effort")).isEqualTo(2.5);
        assertThat(value("ABC-7", "Story Points")).isEqualTo(2.5);

        IssueRow bare = issue("ABC-8");
        assertThat(bare.type().name()).isEqualTo("Task");
        assertThat(bare.status().name()).isEqualTo("To Do");
        assertThat(bare.priority()).isNull();
        assertThat(bare.created()).isEqualTo(PlayedJira.CLOCK.instant());
        assertThat(bare.values()).isEmpty();
    }

    @Test
    void namesBecomeNumbersInTheirOrderAndOthersNoValue() throws IOException {
        new IssueFiles(site).load(List.of(file("a.jsonl", """
                {"key": "ABC-1", "summary": "a", "priority": "Low"}
                {"key": "ABC-2", "summary": "b", "priority": "high"}
                {"key": "ABC-3", "summary": "c", "priority": "None"}
                {"key": "ABC-4", "summary": "d", "priority": null}
                """)), FieldMapping.of("priority: Low, Medium, High"), FieldMapping.NONE);
        assertThat(value("ABC-1", "Impact")).isEqualTo(1.0);
        assertThat(value("ABC-2", "Impact")).isEqualTo(3.0);
        assertThat(value("ABC-3", "Impact")).isNull();
        assertThat(value("ABC-4", "Impact")).isNull();
    }

    @Test
    void eachProjectLearnsItsFieldsAndScales() throws IOException {
        List<LoadedProject> loaded = load("""
                {"key": "ABC-1", "summary": "a", "impact": 2, "storyPoints": 0.5}
                {"key": "ABC-2", "summary": "b", "impact": 7, "storyPoints": 100}
                {"key": "XYZ-1", "summary": "c", "impact": 3}
                """);
        assertThat(loaded).containsExactly(
                new LoadedProject("ABC", "customfield_10001", "customfield_10002", 2, 7, 1, 0, 100, 0.5),
                new LoadedProject("XYZ", "customfield_10001", "customfield_10002", 3, 4, 1, 1, 10, 1));
        assertThat(site.fields().named("Impact").get(0).projectIds()).hasSize(2);
    }

    @Test
    void markOfByteOrderWindowsLineEndsAndBlankLinesAreTolerated() throws IOException {
        load("\uFEFF" + GOOD.replace("\n", "\r\n") + "\r\n  \r\n{\"key\": \"ABC-2\", \"summary\": \"Zwei — 二\"}");
        assertThat(issue("ABC-2").summary()).isEqualTo("Zwei — 二");
        assertThat(site.issues().all()).hasSize(2);
    }

    @Test
    void lineBreaksInASummaryBecomeSpaces() throws IOException {
        load("{\"key\": \"ABC-1\", \"summary\": \"One\\r\\n two\"}");
        assertThat(issue("ABC-1").summary()).isEqualTo("One two");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"key": "ABC-2", "summary"                             ; this is no complete JSON
            {"key": "ABC-2", "summary": "x"} {}                    ; this is no complete JSON
            ["ABC-2", "x"]                                         ; expected a JSON object in braces
            {"summary": "x"}                                       ; "key" is missing
            {"key": "ABC-2"}                                       ; "summary" is missing
            {"key": "ABC-2", "summary": "  "}                      ; "summary" is missing
            {"key": "ABC-2", "summary": 5}                         ; "summary" is 5, but must be a text
            {"key": "abc-2", "summary": "x"}                       ; "abc-2" is no issue key
            {"key": "ABC2", "summary": "x"}                        ; "ABC2" is no issue key
            {"key": "ABC-0", "summary": "x"}                       ; "ABC-0" is no issue key
            {"key": "ABC-2", "project": "XYZ", "summary": "x"}     ; does not belong to the project "XYZ"
            {"key": "ABC-1", "summary": "x"}                       ; is already used in
            {"key": "ABC-2", "summary": "x", "impact": "High"}     ; "impact" is "High", but must be a number or null
            {"key": "ABC-2", "summary": "x", "storyPoints": "3"}   ; "storyPoints" is "3", but must be a number or null
            {"key": "ABC-2", "summary": "x", "impact": 1e999}      ; beyond what a number field holds
            {"key": "ABC-2", "summary": "x", "votes": -1}          ; "votes" is -1.0, but must be a whole number
            {"key": "ABC-2", "summary": "x", "labels": "a"}        ; "labels" must be a list of texts
            {"key": "ABC-2", "summary": "x", "labels": [1]}        ; "labels" holds 1, but must hold only texts
            {"key": "ABC-2", "summary": "x", "created": "soon"}    ; "created" is "soon"
            """)
    void aBadLineIsNamedAndNothingIsLoaded(String line, String message) throws IOException {
        Path file = file("bad.jsonl", GOOD + "\n" + line + "\n");
        assertThatThrownBy(() -> new IssueFiles(site).load(List.of(file), FieldMapping.of("impact"), FieldMapping.NONE))
                .isInstanceOf(SandboxException.class)
                .hasMessageStartingWith(file + ", line 3: ").hasMessageContaining(message);
        assertThat(site.issues().all()).isEmpty();
        assertThat(site.projects().all()).isEmpty();
        assertThat(site.fields().all()).isEmpty();
    }

    @Test
    void aSummaryOf255CharactersIsLoadedWholeAndALongerOneRefused() throws IOException {
        load("{\"key\": \"ABC-1\", \"summary\": \"" + "x".repeat(255) + "\"}");
        assertThat(issue("ABC-1").summary()).hasSize(255);
        assertThatThrownBy(() -> load("{\"key\": \"ABC-2\", \"summary\": \"" + "x".repeat(256) + "\"}"))
                .hasMessageEndingWith("line 1: the summary of ABC-2 has 256 characters; Jira allows 255, so shorten it.");
    }

    @Test
    void oneBadFileAmongGoodOnesLoadsNothing() throws IOException {
        List<Path> files = List.of(file("good.jsonl", GOOD), file("empty.jsonl", "\n\n"));
        assertThatThrownBy(() -> new IssueFiles(site).load(files, FieldMapping.NONE, FieldMapping.NONE))
                .isInstanceOf(SandboxException.class).hasMessageContaining("empty.jsonl: the file is empty");
        assertThat(site.issues().all()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereOrNotUtf8IsNamed() throws IOException {
        Path missing = folder.resolve("none.jsonl");
        assertThatThrownBy(() -> new IssueFiles(site).load(List.of(missing), FieldMapping.NONE, FieldMapping.NONE))
                .isInstanceOf(SandboxException.class).hasMessage(missing + ": there is no such file; check the path.");
        Path latin = Files.write(folder.resolve("latin.jsonl"),
                "{\"key\": \"ABC-1\", \"summary\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new IssueFiles(site).load(List.of(latin), FieldMapping.NONE, FieldMapping.NONE))
                .isInstanceOf(SandboxException.class).hasMessageContaining("this is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"''", "':a,b'", "priority:", "priority:Low", "'priority:Low,,High'",
        "'priority:Low,low'"})
    void aMappingThatIsNeitherIsRefused(String option) {
        assertThatThrownBy(() -> FieldMapping.of(option)).isInstanceOf(SandboxException.class)
                .hasMessageStartingWith("Cannot read \"" + option + "\"");
    }

    @Test
    void fiftyThousandRowsLoadInSeconds() throws IOException {
        Path file = folder.resolve("many.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= 50_000; i++) {
                out.write("{\"key\": \"BIG-" + i + "\", \"summary\": \"Issue number " + i + "\", \"description\": \""
                        + "Some words to read. ".repeat(10) + "\", \"impact\": " + (1 + i % 10) + ", \"effort\": "
                        + (1 + i % 13) + "}\n");
            }
        }
        long start = System.nanoTime();
        new IssueFiles(site).load(List.of(file), FieldMapping.of("impact"), FieldMapping.of("effort"));
        assertThat(site.issues().all()).hasSize(50_000);
        assertThat(value("BIG-50000", "Effort")).isEqualTo(3.0);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
