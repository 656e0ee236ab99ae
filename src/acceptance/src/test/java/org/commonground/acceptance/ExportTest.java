package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view as a file. */
class ExportTest {
    private static Running running;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path issues = Files.writeString(folder.resolve("bad.jsonl"), """
                {"key": "BAD-1", "summary": "=HYPERLINK(\\"http://evil\\",\\"click\\")", "impact": 300, "effort": 2}
                {"key": "BAD-2", "summary": "'already quoted; +1\\tand a tab", "impact": 9, "effort": -4}
                {"key": "BAD-3", "summary": "plain, with a comma and \\"quotes\\"", "impact": 0, "effort": 3}
                {"key": "BAD-4", "summary": "no values at all"}
                """);
        running = Running.with("--issues", issues.toString());
        String settings = running.jira() + "/rest/common-ground/1.0/settings/BAD";
        JsonNode fields = Running.json(running.get(settings, "admin")).get("fields");
        String axis = "{\"field\": \"%s\", \"min\": 1, \"max\": 10, \"step\": 1, \"threshold\": 5}";
        running.put(settings, "admin", "{\"impact\": " + axis.formatted(fields.get(1).get("id").asText()) + ", \"effort\": "
                + axis.formatted(fields.get(0).get("id").asText()) + "}");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> export(String query, String user) {
        return running.get(running.jira() + "/rest/common-ground/1.0/matrix/export?" + query, user);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml", "png, image/png", "csv, text/csv", "json, application/json"})
    void each_format_is_an_attachment_with_its_type_and_a_name(String format, String type) {
        HttpResponse<String> answer = export("project=BAD&colour=type&size=votes&format=" + format, "viewer");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"BAD-impact-effort." + format + "\"");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void a_picture_says_what_it_shows_and_of_which_day() {
        String jql = "summary ~ \"plain\" OR summary ~ \"<script>alert(1)</script>" + "x".repeat(200) + "\"";
        String svg = export("project=BAD&format=svg&jql=" + Running.encoded(jql), "viewer").body();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.ENGLISH).format(LocalDate.now());

        assertThat(svg).contains(">BAD</text>").contains(">summary ~ &quot;plain&quot; OR summary ~ &quot;&lt;script&gt;alert(1)&lt;/script&gt;xx")
            .contains("xxx\u2026</text>").contains(">" + day + "</text>").doesNotContain("<script");
    }

    @Test
    void a_spreadsheet_runs_no_formula_and_the_texts_come_back_whole() {
        List<String> lines = export("project=BAD&format=csv", "viewer").body().lines().toList();

        assertThat(lines.get(0)).isEqualTo("\ufeffkey,summary,impact,effort,quadrant,offScale,type,status,statusCategory,priority,assignee,updated,stale,id");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("BAD-1,\"'=HYPERLINK(\"\"http://evil\"\",\"\"click\"\")\",300,2,quick-win,true,");
        assertThat(lines.get(2)).startsWith("BAD-2,\"''already quoted;").contains(",9,-4,quick-win,true,");
        assertThat(lines.get(3)).startsWith("BAD-3,\"plain, with a comma and \"\"quotes\"\"\",0,3,fill-in,true,");
        assertThat(lines.get(4)).startsWith("BAD-4,no values at all,,,,false,");
    }

    @Test
    void json_holds_the_same_rows_and_the_picture_the_same_issues() {
        JsonNode json = Running.json(export("project=BAD&format=json", "viewer"));
        String svg = export("project=BAD&format=svg", "viewer").body();

        assertThat(json.get("total").asInt()).isEqualTo(4);
        assertThat(json.get("issues").findValuesAsText("key")).containsExactly("BAD-1", "BAD-2", "BAD-3", "BAD-4");
        assertThat(json.get("axes").get("impact").get("max").asDouble()).isEqualTo(10);
        assertThat(svg).startsWith("<svg").contains("BAD-1").contains("BAD-3").doesNotContain("BAD-4").doesNotContain("<script");
    }

    @Test
    void only_what_is_shown_is_exported() {
        assertThat(Running.json(export("project=BAD&search=comma&format=json", "viewer")).get("issues").findValuesAsText("key"))
                .containsExactly("BAD-3");
        assertThat(export("project=BAD&jql=" + Running.encoded("summary ~ values") + "&format=csv", "viewer").body().lines()).hasSize(2);
    }

    @Test
    void what_cannot_be_exported_is_said_as_json() {
        assertThat(export("project=BAD&format=pdf", "viewer").statusCode()).isEqualTo(400);
        assertThat(export("project=BAD", "viewer").statusCode()).isEqualTo(400);
        assertThat(export("project=ZZZ&format=csv", "viewer").statusCode()).isEqualTo(404);
        assertThat(export("project=BAD&format=csv", null).statusCode()).isEqualTo(401);
        assertThat(Running.json(export("format=svg", "outsider")).get("messages").get(0).asText()).contains("nothing to export");
        assertThat(header(export("project=ZZZ&format=csv", "viewer"), "Content-Type")).startsWith("application/json");
    }
}
