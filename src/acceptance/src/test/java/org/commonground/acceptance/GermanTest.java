package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.acceptance.Pages.macro;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader whose language is German gets German, whole: no screen mixes languages, and days are written as Germans write them. */
class GermanTest {
    private static final Map<String, String> GERMAN = Map.of("Accept-Language", "de-DE,de;q=0.9");
    private static final int A_SENTENCE = 16;
    private static final String MATRIX = "?selectedItem=org.commonground.common-ground:matrix-link";
    private static Running running;
    private static long records;
    private static long register;

    @BeforeAll
    static void start() {
        running = Running.with();
        Pages pages = new Pages(running, "admin");
        records = pages.create("ENG", "Seite", macro("discovery-summary", "", "owner=weg", "date=soon")
            + macro("feasibility-notes", "<table><tbody><tr><th>Risiko</th><th>Wahrscheinlichkeit</th><th>Schwere</th></tr>"
                + "<tr><td>Es regnet</td><td>Hoch</td><td>Mittel</td></tr></tbody></table>")
            + macro("feasibility-notes", "", "verdict=feasible", "date=" + LocalDate.now().minusDays(45))
            + macro("impact-effort-matrix", "<p>-</p>"));
        register = pages.create("ENG", "Register", macro("discovery-register", "", "spaces=PD, ENG", "decision=vielleicht"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/SKY" + MATRIX, "/projects/FAL" + MATRIX, "/browse/SKY-3", "/plugins/servlet/common-ground/health",
        "/secure/CommonGroundMatrixSettings!default.jspa?projectKey=SKY", "/secure/CommonGroundMatrixSettings!default.jspa?projectKey=FAL"})
    void no_screen_of_jira_mixes_languages(String path) throws IOException {
        mixesNothing(running.jira() + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/viewpage.action?pageId=RECORDS", "/pages/viewpage.action?pageId=REGISTER", "/plugins/servlet/common-ground/health",
        "/plugins/servlet/common-ground/register", "/plugins/servlet/common-ground/freshness",
        "/plugins/servlet/common-ground/check-in?pageId=RECORDS", "/exportword?pageId=REGISTER"})
    void no_screen_of_confluence_mixes_languages(String path) throws IOException {
        mixesNothing(running.confluence() + path.replace("RECORDS", Long.toString(records)).replace("REGISTER", Long.toString(register)));
    }

    @Test
    void days_are_written_as_in_german() {
        String day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now().minusDays(45));

        assertThat(german(running.confluence() + "/pages/viewpage.action?pageId=" + records)).contains(day + " (vor 45 Tagen)");
        assertThat(german(running.confluence() + "/pages/viewpage.action?pageId=" + register)).contains("vielleicht ist als Entscheidung nicht zu verstehen");
        assertThat(german(running.confluence() + "/display/PD/Group+booking+in+one+go")).contains("14.10.2026", "16.10.2026");
    }

    @Test
    void answers_of_the_register_to_scripts_are_german() {
        String rest = running.confluence() + "/rest/common-ground/1.0/register";

        assertThat(german(rest + "?decision=vielleicht&sort=oben")).contains("Der Parameter decision kann nicht \u201evielleicht\u201c sein.",
            "Der Parameter sort kann nicht \u201eoben\u201c sein.");
        assertThat(running.get(rest + "/building", "product", GERMAN).body()).contains("Hier gibt es nichts, oder Sie d\u00fcrfen es nicht sehen.");
    }

    @Test
    void numbers_are_written_as_in_german() throws IOException {
        String settings = running.jira() + "/rest/common-ground/1.0/settings/PLAT";
        var kept = Running.json(running.get(settings, "admin"));
        String halves = "{\"impact\": %s, \"effort\": %s}".formatted(kept.get("impact"), kept.get("effort"))
            .replaceAll("\"threshold\":\"[0-9.]+\"", "\"threshold\":\"4.5\"").replaceAll("\"step\":\"[0-9.]+\"", "\"step\":\"0.5\"");
        assertThat(running.put(settings, "admin", halves).statusCode()).as(halves).isEqualTo(200);
        var row = Running.json(running.get(running.jira() + "/rest/common-ground/1.0/matrix/rows?project=PLAT&part=quick-win", "product")).get("rows").get(0);
        assertThat(running.put(running.jira() + "/rest/common-ground/1.0/matrix/issues/" + row.get("id"), "product",
            "{\"effort\": {\"from\": " + row.get("effort") + ", \"to\": 2.5}}").statusCode()).isEqualTo(200);

        assertThat(german(running.jira() + "/browse/" + row.get("key").asText())).contains("<dd data-cg-shown=\"effort\">2,5<").contains("4,5 oder");
        assertThat(german(running.jira() + "/projects/PLAT" + MATRIX + "&cg-view=table")).contains("\u00b7 2,5<").doesNotContain("\u00b7 2.5<");
    }

    @Test
    void answers_of_the_settings_to_scripts_are_german() {
        String rest = running.jira() + "/rest/common-ground/1.0";

        assertThat(running.put(rest + "/settings/SKY", "admin", "{}", GERMAN).body()).contains("Wirkung und Aufwand sind beide n\u00f6tig.");
        assertThat(running.put(rest + "/settings/SKY", "admin", "{\"impact\": {}, \"effort\": {}, \"quadrants\": {\"best\": \"x\"}}", GERMAN).body())
            .contains("Es gibt keinen Quadranten mit der ID \u201ebest\u201c.");
        assertThat(running.put(rest + "/settings/SKY", "admin", "{\"impact\": {}, \"effort\": {}}", GERMAN).body())
            .contains("Wirkung: W\u00e4hlen Sie ein Feld.", "Aufwand: Geben Sie eine Zahl ein, zum Beispiel 10.");
        assertThat(running.put(rest + "/settings/SKY", "viewer", "{}", GERMAN).body()).contains("Dieses Projekt gibt es nicht, oder Sie verwalten es nicht.");
    }

    private static void mixesNothing(String url) throws IOException {
        String page = german(url);
        Properties english = texts("");
        Properties german = texts("_de");
        List<String> left = english.stringPropertyNames().stream().filter(key -> english.getProperty(key).length() >= A_SENTENCE
            && !english.getProperty(key).contains("{") && !english.getProperty(key).equals(german.getProperty(key))
            && page.contains(english.getProperty(key).replace("''", "&#39;"))).toList();

        assertThat(left).isEmpty();
        assertThat(german.values().stream().filter(text -> page.contains((String) text))).as("German texts in " + page).isNotEmpty();
    }

    private static String german(String url) {
        return running.get(url, "admin", GERMAN).body();
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Repository.ROOT.resolve("src/plugin/src/main/resources/i18n/common-ground" + suffix + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
