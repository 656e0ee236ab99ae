package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.acceptance.Pages.discovery;
import static org.commonground.acceptance.Pages.feasibility;
import static org.commonground.acceptance.Pages.macro;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever stands on a page: it shows, the reader gets a sentence, and nothing is lost when it is saved again. */
class BadPagesTest {
    private static final int MEGABYTES = 5 * 1024 * 1024;
    private static Running running;
    private static Pages pages;

    @BeforeAll
    static void start() {
        running = Running.with();
        pages = new Pages(running, "admin");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void the_same_macro_forty_times() {
        for (String name : List.of("discovery-summary", "feasibility-notes")) {
            assertThat(shown(name + " forty times", macro(name, "<p>Same words</p>").repeat(40)).select(".cg-record")).hasSize(40);
        }
        String table = "<table><tbody><tr><th>Title</th><th>Impact</th><th>Effort</th></tr><tr><td>Same</td><td>1</td><td>2</td></tr></tbody></table>";
        Document matrices = shown("Matrices forty times", macro("impact-effort-matrix", table).repeat(40));
        assertThat(matrices.select("svg.cg-matrix")).hasSize(40);
        assertThat(matrices.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Document registers = shown("Registers forty times", macro("discovery-register", "").repeat(40));
        assertThat(registers.select(".cg-register")).hasSize(40);
    }

    @Test
    void people_who_are_gone() {
        String gone = "<ac:structured-macro ac:name=\"discovery-summary\"><ac:parameter ac:name=\"owner\"><ri:user ri:userkey=\"0123deleted\" />"
            + "</ac:parameter><ac:rich-text-body><p>Words</p></ac:rich-text-body></ac:structured-macro>";

        assertThat(shown("Owner by key", gone).text()).contains("Words");
        assertThat(shown("Owner by name", discovery("owner=gone-person")).text()).contains("There is no user \u201cgone-person\u201d any more.");
        assertThat(shown("Participants", feasibility("participants=engineer, gone-person")).text()).contains("gone-person");
    }

    @Test
    void issues_that_do_not_exist_and_what_is_no_issue() {
        String text = shown("No such issues", feasibility("verdict=feasible", "date=" + LocalDate.now(), "issues=NOPE-1, 99, <b>, SKY-99999999999")
            .replace("<b>", "&lt;b&gt;")).text();

        assertThat(text).contains("NOPE-1, SKY-99999999999").contains("\u201c99\u201d cannot be read as Issues").contains("\u201c<b>\u201d cannot be read as");
    }

    @Test
    void a_macro_in_a_comment_in_a_preview_and_in_an_included_page() {
        String notes = feasibility("date=2020-01-01", "issues=SKY-1");
        long page = pages.create("ENG", "Commented", "<p>Words</p>");
        pages.post("/pages/doaddcomment.action", "pageId", Long.toString(page), "body", notes + macro("discovery-register", ""));
        Document commented = view(page);
        assertThat(commented.select("#comments .cg-record, .comment .cg-record, [id^=comment] .cg-record")).isNotEmpty();
        assertThat(commented.text()).doesNotContain("Error rendering macro");

        String preview = pages.post("/pages/preview.action", "spaceKey", "ENG", "title", "New", "body", notes + discovery() + macro("discovery-register", "")).body();
        assertThat(Jsoup.parse(preview).select(".cg-record")).hasSize(2);
        assertThat(preview).doesNotContain("cg-plan").doesNotContain("Error rendering macro");

        pages.create("ENG", "Included", notes);
        assertThat(shown("Includes", "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:content-title=\"Included\" />"
            + "</ac:link></ac:parameter></ac:structured-macro>").select(".cg-record")).hasSize(1);
    }

    @Test
    void every_script_entities_and_cdata() {
        String words = "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587\u306e\u30c6\u30ad\u30b9\u30c8 \ud55c\uad6d\uc5b4 \ud83d\ude00 \u202e";
        String table = "<table><tbody><tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr><tr><td>" + words + " &eacute; &amp; &lt;i&gt;"
            + "</td><td>High</td><td>High</td></tr></tbody></table>";
        Document page = shown("Scripts", macro("feasibility-notes", table + "<p><ac:link><ri:page ri:content-title=\"x\" /><ac:plain-text-link-body>"
            + "<![CDATA[a < b & c]]></ac:plain-text-link-body></ac:link></p>", "participants=" + words));

        assertThat(page.select(".cg-facts dd").eachText()).anyMatch(text -> text.contains("\u05e9\u05dc\u05d5\u05dd"));
        assertThat(page.select(".cg-facts dd").eachAttr("dir")).containsOnly("auto");
        assertThat(page.select("svg.cg-risk-grid").attr("aria-label")).contains("\u4e2d\u6587", "\u00e9 & <i>");
        assertThat(page.text()).contains("a < b & c");
    }

    @Test
    void tables_in_cells_merged_cells_and_macros_in_cells() {
        String inner = "<table><tbody><tr><th>Risk</th><th>Severity</th></tr><tr><td>Inner</td><td>High</td></tr></tbody></table>";
        String status = "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">High</ac:parameter></ac:structured-macro>";
        Document page = shown("Tables", macro("feasibility-notes", "<table><tbody><tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr>"
            + "<tr><td rowspan=\"2\">Merged " + inner + "</td><td>" + status + "</td><td colspan=\"1\">Low</td></tr><tr><td>Low</td><td>" + status
            + "</td></tr><tr><td colspan=\"99999\">Wide</td></tr><tr><td>" + discovery("decision=parked") + "</td><td rowspan=\"x\">High</td><td>High</td></tr>"
            + "</tbody></table>"));

        assertThat(page.select(".cg-record")).hasSize(2);
        assertThat(page.select("svg.cg-risk-grid").attr("aria-label")).contains("3 risks").contains("likelihood High, severity Low")
            .contains("likelihood Low, severity High");
    }

    @Test
    void bodies_that_are_too_long_or_too_deep_are_shown_with_a_sentence() {
        String deep = "<div>".repeat(150) + macro("feasibility-notes", "<p>Deep words</p>") + "</div>".repeat(150);
        assertThat(shown("Deep", deep).text()).contains("Deep words");

        String nested = Stream.generate(() -> "<blockquote>").limit(190).collect(Collectors.joining()) + "Deep in it"
            + "</blockquote>".repeat(190);
        assertThat(shown("Nested", macro("discovery-summary", "<div><p>x</p></div>" + nested)).text()).contains("Deep in it");

        String row = "<tr><td>Risk of many words to fill a page</td><td>High</td><td>High</td></tr>";
        String long5 = "<table><tbody><tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr>" + row.repeat(MEGABYTES / row.length() - 50) + "</tbody></table>";
        long id = pages.create("ENG", "Long", macro("feasibility-notes", long5, "verdict=feasible") + "<p>Behind it</p>");
        Document page = view(id);
        assertThat(page.text()).contains("too long or too deeply nested to be read", "Feasible", "Behind it");
        assertThat(editor(id).length()).isGreaterThan(long5.length());
    }

    @Test
    void parameters_that_mean_nothing() {
        String text = shown("Nonsense", feasibility("verdict=perhaps", "confidence=very", "effort=lots", "date=32.13.2026", "unknown=x")
            + macro("impact-effort-matrix", "<p>No table</p>", "scale=high") + macro("discovery-register", "", "show=never", "spaces=" + "X,".repeat(60))).text();

        assertThat(text).contains("\u201cperhaps\u201d cannot be read as Verdict", "\u201cvery\u201d cannot be read as Confidence",
            "\u201clots\u201d cannot be read as Effort", "\u201c32.13.2026\u201d cannot be read as Date", "There is no table to draw yet",
            "never cannot be read as Show");
    }

    /** Makes the page, looks at it, saves it again as it is, and looks that nothing was lost. */
    private static Document shown(String title, String body) {
        long id = pages.create("ENG", title, body);
        Document shown = view(id);
        String before = editor(id);
        assertThat(before).isEqualTo(body);
        pages.edit(id, 1, title, before);
        assertThat(editor(id)).as(title).isEqualTo(before);
        assertThat(shown.text()).as(title).doesNotContain("Error rendering macro").doesNotContain("This page cannot be shown");
        return shown;
    }

    private static Document view(long id) {
        return Jsoup.parse(running.get(running.confluence() + "/pages/viewpage.action?pageId=" + id, "admin").body());
    }

    private static String editor(long id) {
        Element text = Jsoup.parse(running.get(running.confluence() + "/pages/editpage.action?pageId=" + id, "admin").body())
            .selectFirst("textarea[name=body]");
        return text.wholeText().replaceFirst("^\r?\n", "").strip();
    }
}
