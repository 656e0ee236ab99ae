package org.commonground.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.discovery.Decision;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.discovery.Finding;
import org.commonground.core.feasibility.Alternative;
import org.commonground.core.feasibility.Dissent;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.feasibility.Risk;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.markup.Markup;
import org.commonground.core.markup.Reading;
import org.commonground.core.record.Level;
import org.commonground.core.record.Problem;
import org.commonground.core.record.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRecordsTest {
    private final ReadRecords read = new ReadRecords(key -> key.equals("4028") ? "ada" : key);

    @Test
    void parameters_come_from_storage_format_with_users_by_name() {
        DiscoveryRecord record = discovery("""
            <ac:parameter ac:name="decision">validated</ac:parameter>
            <ac:parameter ac:name="owner"><ri:user ri:userkey="4028"/></ac:parameter>
            <ac:parameter ac:name="issues">SKY-1, SKY-2</ac:parameter>""", "<p/>");
        assertThat(record.summary().decision()).contains(Decision.VALIDATED);
        assertThat(record.summary().owner()).isEqualTo("ada");
        assertThat(record.summary().issueKeys()).containsExactly("SKY-1", "SKY-2");
    }

    @Test
    void a_table_of_names_and_values_is_read() {
        DiscoveryRecord record = discovery("", """
            <table><tbody><tr><th>Problem</th><td>Guests lose <strong>their</strong> place</td></tr>
            <tr><th>Who has it?</th><td><ac:link><ri:user ri:userkey="4028"/></ac:link></td></tr>
            <tr><td>Colour of the sky</td><td>blue</td></tr>
            <tr><td>Decision</td><td>Geparkt</td></tr>
            <tr><td>Date</td><td><time datetime="2026-03-31"/></td></tr></tbody></table>""");
        assertThat(record.body().words().problem()).isEqualTo("Guests lose their place");
        assertThat(record.body().words().audience()).isEqualTo("ada");
        assertThat(record.summary().decision()).contains(Decision.PARKED);
        assertThat(record.summary().date()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_parameter_wins_over_a_table() {
        DiscoveryRecord record = discovery("<ac:parameter ac:name=\"decision\">dropped</ac:parameter>",
            "<table><tr><th>Decision</th><td>validated</td></tr></table>");
        assertThat(record.summary().decision()).contains(Decision.DROPPED);
    }

    @Test
    void a_value_in_a_table_that_cannot_be_read_is_a_problem_too() {
        assertThat(discovery("", "<table><tr><th>Decision</th><td>maybe</td></tr></table>").summary().problems())
            .containsExactly(new Problem("decision", "maybe"));
    }

    @Test
    void tables_with_a_header_row_are_read() {
        FeasibilityRecord record = feasibility("""
            <table><tr><th>Risk</th><th>Probability</th><th>Impact</th><th>What we do about it</th></tr>
            <tr><td>Data loss</td><td>low</td><td><ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Red</ac:parameter>\
            <ac:parameter ac:name="title">HIGH</ac:parameter></ac:structured-macro></td><td>Backups</td></tr>
            <tr><td>Late</td><td>who knows</td><td></td><td></td></tr>
            <tr><td> </td><td>&nbsp;</td><td/><td/></tr></table>
            <table><tr><td>Alternative</td><td>Effort</td><td>Why not?</td></tr><tr><td>Buy</td><td>1 week</td><td>Too dear</td></tr></table>
            <table><tr><th>Objection</th><th>Kind</th><th>Name or role</th><th>State</th></tr>
            <tr><td>Too slow</td><td>Blocker</td><td>Operations</td><td>open</td></tr>
            <tr><td>Ugly</td><td/><td>Ada</td><td>zurückgezogen</td></tr></table>""");
        assertThat(record.body().risks()).containsExactly(
            new Risk("Data loss", Optional.of(Level.LOW), Optional.of(Level.HIGH), "Backups"),
            new Risk("Late", Optional.empty(), Optional.empty(), ""));
        assertThat(record.body().alternatives()).containsExactly(new Alternative("Buy", "1 week", "Too dear"));
        assertThat(record.body().dissent()).containsExactly(
            new Dissent("Too slow", Dissent.Kind.BLOCKER, Dissent.State.OPEN, "Operations", ""),
            new Dissent("Ugly", Dissent.Kind.CONCERN, Dissent.State.WITHDRAWN, "Ada", ""));
        assertThat(record.body().openDissent()).extracting(Dissent::kind).containsExactly(Dissent.Kind.BLOCKER);
    }

    @Test
    void german_headings_are_read() {
        FeasibilityRecord record = feasibility("""
            <table><tr><th>Risiko</th><th>Eintrittswahrscheinlichkeit</th><th>Schadenshöhe</th><th>Gegenmaßnahme</th></tr>
            <tr><td>Ausfall</td><td>gering</td><td>hoch</td><td>Zweiter Server</td></tr></table>
            <table><tr><th>Urteil</th><td>machbar mit Risiken</td></tr><tr><th>Aufwand</th><td>3 bis 5 Wochen</td></tr></table>""");
        assertThat(record.body().risks()).containsExactly(
            new Risk("Ausfall", Optional.of(Level.LOW), Optional.of(Level.HIGH), "Zweiter Server"));
        assertThat(record.notes().verdict()).contains(Verdict.FEASIBLE_WITH_RISKS);
        assertThat(record.notes().effort().orElseThrow().text()).isEqualTo("3–5 Wochen");
    }

    @Test
    void a_heading_before_a_table_or_a_list_says_what_it_is() {
        DiscoveryRecord record = discovery("", """
            <h2>1. Key findings (from research)</h2><table><tr><th>What they said</th><th>Source</th></tr><tr><td>Slow</td><td>Interview</td></tr></table>
            <h2>Open questions</h2><ul><li>How many?</li><li><p>Since when?</p></li></ul>
            <h2>The problem</h2><p>First.</p><p>Second.</p><h2>Something else</h2><p>Third.</p>""");
        assertThat(record.body().evidence()).containsExactly(new Finding("Slow", "Interview", Optional.empty()));
        assertThat(record.body().openQuestions()).containsExactly(new Question("How many?", "", "", true), new Question("Since when?", "", "", true));
        assertThat(record.body().words().problem()).isEqualTo("First. Second.");
    }

    @Test
    void a_question_with_an_answer_is_not_open() {
        assertThat(discovery("", "<table><tr><th>Open question</th><th>Answer</th></tr><tr><td>Why?</td><td>So.</td></tr></table>")
            .body().openQuestions()).isEmpty();
    }

    @Test
    void merged_cells_keep_their_columns() {
        FeasibilityRecord record = feasibility("""
            <table><tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr>
            <tr><td rowspan="2">A</td><td>low</td><td>high</td></tr><tr><td>high</td><td>low</td></tr>
            <tr><td colspan="2">B</td><td>low</td></tr><tr><td colspan="99999" rowspan="99999">C</td></tr></table>""");
        assertThat(record.body().risks()).extracting(Risk::text).containsExactly("A", "A", "B", "C");
        assertThat(record.body().risks().get(1).likelihood()).contains(Level.HIGH);
        assertThat(record.body().risks().get(2).severity()).contains(Level.LOW);
    }

    @Test
    void a_table_in_a_cell_is_words_of_that_cell() {
        FeasibilityRecord record = feasibility("""
            <table><tr><th>Risk</th><th>Mitigation</th></tr><tr><td>A</td><td><table><tr><th>Risk</th><th>Mitigation</th></tr>\
            <tr><td>inner</td><td>x</td></tr></table></td></tr></table>""");
        assertThat(record.body().risks()).extracting(Risk::text).containsExactly("A");
        assertThat(record.body().risks().get(0).mitigation()).isEqualTo("Risk Mitigation inner x");
    }

    @Test
    void a_record_in_a_record_keeps_its_own_tables() {
        PageRecords records = read.of(macro("discovery-summary", "", "<p/>" + macro("feasibility-notes", "",
            "<table><tr><th>Risk</th><th>Severity</th></tr><tr><td>A</td><td>low</td></tr></table>")
            + "<table><tr><th>Problem</th><td>P</td></tr></table>"));
        assertThat(records.discoveries()).hasSize(1);
        assertThat(records.discoveries().get(0).body().words().problem()).isEqualTo("P");
        assertThat(records.feasibilities().get(0).body().risks()).hasSize(1);
    }

    @Test
    void code_and_instructions_are_not_words() {
        DiscoveryRecord record = discovery("", "<table><tr><th>Problem</th><td><ac:placeholder>What is wrong?</ac:placeholder>"
            + "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[code]]></ac:plain-text-body></ac:structured-macro></td></tr></table>");
        assertThat(record.body().words().problem()).isEmpty();
    }

    @Test
    void a_page_that_is_not_well_formed_says_so() {
        PageRecords records = read.of("<ac:structured-macro ac:name=\"discovery-summary\">\n<p>");
        assertThat(records.unreadable()).contains(new Reading.Unreadable(Reading.Reason.NOT_WELL_FORMED, 2));
        assertThat(records.any()).isFalse();
    }

    @Test
    void rendered_html_is_read_with_the_same_rules() {
        FeasibilityRecord record = read.feasibility(Map.of("verdict", "feasible"), Markup.html(
            "<div class='table-wrap'><table class=confluenceTable><tr><th>Risk<th>Severity<tr><td>A<br>B<td>low</table></div>"
            + "<div class='cg-record'><table><tr><th>Risk</th><th>Severity</th></tr><tr><td>other</td><td>low</td></tr></table></div>"));
        assertThat(record.body().risks()).extracting(Risk::text).containsExactly("A B");
        assertThat(record.completeness().percent()).isEqualTo(28);
    }

    @Test
    void prototypes_keep_only_safe_addresses() {
        DiscoveryRecord record = discovery("", "<table><tr><th>Prototype</th><th>Link</th></tr>"
            + "<tr><td>A</td><td><a href=\"https://a.example/x\">x</a></td></tr><tr><td>B</td><td><a href=\"javascript:alert(1)\">x</a></td></tr>"
            + "<tr><td>C</td><td>https://c.example</td></tr><tr><td>D</td><td><a href=\"//evil.example\">x</a></td></tr></table>");
        assertThat(record.body().prototypes()).extracting(p -> p.link()).containsExactly("https://a.example/x", "", "https://c.example", "");
    }

    @ParameterizedTest
    @CsvSource({"'2. Risks (top 5):',RISKS", "'What we don’t know',UNKNOWNS", "'OFFENE FRAGEN',QUESTIONS", "Unresolved questions,QUESTIONS",
        "Drawbacks,RISKS", "Key findings,EVIDENCE", "Motivation,PROBLEM", "User needs,PROBLEM", "Erfolgsmaß,SUCCESS", "Who we tested with,AUDIENCE"})
    void headings_of_real_documents_are_understood(String heading, String term) {
        assertThat(Vocabulary.meanings(heading)).contains(Term.valueOf(term));
    }

    private DiscoveryRecord discovery(String parameters, String body) {
        return read.of(macro("discovery-summary", parameters, body)).discoveries().get(0);
    }

    private FeasibilityRecord feasibility(String body) {
        return read.of(macro("feasibility-notes", "", body)).feasibilities().get(0);
    }

    private static String macro(String name, String parameters, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + "<ac:rich-text-body>" + body
            + "</ac:rich-text-body></ac:structured-macro>";
    }
}
