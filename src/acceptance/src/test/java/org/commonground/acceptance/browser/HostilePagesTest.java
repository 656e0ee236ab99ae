package org.commonground.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.acceptance.Attacks;
import org.commonground.acceptance.Pages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever people write into a macro, a cell or a title, it appears as text in Confluence and nothing runs. */
class HostilePagesTest {
    private static final int AT_ONCE = 40;
    private static final int LONGEST_TITLE = 255;
    /** Each title has a page of its own on which its check-in is planned: some of them must do. */
    private static final int ONE_IN = 5;
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();
    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages(BROWSING.running(), "admin");
    }

    @Test
    void parameters_of_macros_are_shown_as_they_were_written() throws IOException {
        Page page = BROWSING.window("viewer");
        for (List<String> attacks : chunks(Attacks.all())) {
            StringBuilder body = new StringBuilder();
            for (String attack : attacks) {
                body.append(Pages.discovery("owner=" + escaped(attack), "decision=" + escaped(attack), "date=" + escaped(attack)));
                body.append(Pages.feasibility("verdict=" + escaped(attack), "effort=" + escaped(attack), "participants=" + escaped(attack)));
            }
            page.navigate(view(pages.create("ENG", "Parameters " + attacks.hashCode(), body.toString())));

            assertThat(texts(page.locator(".cg-record-discovery .cg-facts div:first-child dd"))).containsExactlyElementsOf(flat(attacks));
            List<String> notes = texts(page.locator(".cg-record-discovery .cg-notes"));
            List<String> verdicts = texts(page.locator(".cg-record-feasibility .cg-notes"));
            for (int i = 0; i < attacks.size(); i++) {
                assertThat(notes.get(i)).contains("“" + flat(attacks.get(i)) + "” cannot be read as Decision");
                assertThat(verdicts.get(i)).contains("“" + flat(attacks.get(i)) + "” cannot be read as Verdict");
            }
        }
        assertThat(BROWSING.incidents()).isEmpty();
    }

    @Test
    void cells_of_bodies_are_shown_as_they_were_written() throws IOException {
        Page page = BROWSING.window("viewer");
        for (List<String> attacks : chunks(Attacks.all())) {
            StringBuilder ideas = new StringBuilder("<table><tbody><tr><th>Idea</th><th>Impact</th><th>Effort</th></tr>");
            StringBuilder risks = new StringBuilder("<h3>Risks</h3><table><tbody><tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr>");
            StringBuilder dissent = new StringBuilder("<h3>Dissent</h3><table><tbody><tr><th>Dissent</th><th>By</th></tr>");
            for (String attack : attacks) {
                ideas.append("<tr><td>").append(escaped(attack)).append("</td><td>3</td><td>").append(escaped(attack)).append("</td></tr>");
                risks.append("<tr><td>").append(escaped(attack)).append("</td><td>High</td><td>Low</td></tr>");
                dissent.append("<tr><td>").append(escaped(attack)).append("</td><td>").append(escaped(attack)).append("</td></tr>");
            }
            String end = "</tbody></table>";
            page.navigate(view(pages.create("ENG", "Cells " + attacks.hashCode(), Pages.macro("impact-effort-matrix", ideas + end)
                + Pages.macro("feasibility-notes", risks + end + dissent + end))));

            assertThat(texts(page.locator(".cg-matrix-table td:first-child"))).containsExactlyElementsOf(flat(attacks));
            assertThat(page.locator(".cg-record-picture svg").count()).isEqualTo(1);
            assertThat(texts(page.locator(".cg-notes li.cg-note-warning"))).hasSize(attacks.size())
                .allSatisfy(sentence -> assertThat(attacks).anyMatch(attack -> bare(sentence).contains(bare(attack))));
        }
        assertThat(BROWSING.incidents()).isEmpty();
    }

    @Test
    void titles_are_shown_as_they_were_written_in_the_register_and_where_a_check_in_is_planned() throws IOException {
        Map<String, Long> titles = new LinkedHashMap<>();
        for (String attack : Attacks.markup()) {
            String title = flat(attack.length() > LONGEST_TITLE ? attack.substring(0, LONGEST_TITLE) : attack);
            if (!titles.containsKey(title)) {
                titles.put(title, pages.create("DES", title, Pages.discovery() + Pages.feasibility("participants=" + escaped(title))));
            }
        }
        Page page = BROWSING.window("viewer");
        page.navigate(view(pages.create("ENG", "Titles", Pages.macro("discovery-register", "", "spaces=DES"))));
        List<String> listed = new ArrayList<>(texts(page.locator(".cg-register-table tbody th > a")));
        while (page.locator(".cg-register-foot a[rel=next]").count() > 0) {
            page.navigate(BROWSING.confluence().replaceAll("/confluence$", "") + page.locator(".cg-register-foot a[rel=next]").getAttribute("href"));
            listed.addAll(texts(page.locator(".cg-register-table tbody th > a")));
        }
        assertThat(listed).containsAll(titles.keySet());

        Page editor = BROWSING.window("admin");
        List<String> some = titles.keySet().stream().filter(title -> title.hashCode() % ONE_IN == 0).toList();
        for (String title : some) {
            editor.navigate(checkIn(titles.get(title)));
            assertThat(flat(editor.locator(".cg-check-in > p.cg-subtle").textContent())).isEqualTo(title);
            assertThat(editor.locator("#cg-people").inputValue()).isNotEmpty();
        }
        assertThat(some).hasSizeGreaterThan(10);
        assertThat(BROWSING.incidents()).isEmpty();
    }

    @Test
    void the_agenda_of_a_check_in_is_shown_as_it_was_written() throws IOException {
        List<String> attacks = Attacks.markup();
        StringBuilder unknowns = new StringBuilder("<h3>Unknowns</h3><ul>");
        attacks.forEach(attack -> unknowns.append("<li>").append(escaped(attack)).append("</li>"));
        Page page = BROWSING.window("admin");
        page.navigate(checkIn(pages.create("ENG", "Hostile agenda", Pages.macro("feasibility-notes", unknowns + "</ul>"))));

        List<String> agenda = texts(page.locator(".cg-check-in ol li"));
        assertThat(agenda).isNotEmpty().allSatisfy(point -> assertThat(flat(attacks)).anyMatch(attack -> attack.equals(point)
            || point.endsWith("…") && attack.startsWith(point.substring(0, point.length() - 1))));
        assertThat(agenda).contains(flat(attacks.get(0)), flat(attacks.get(10)));
        assertThat(BROWSING.incidents()).isEmpty();
    }

    private static String checkIn(long id) {
        return BROWSING.confluence() + "/plugins/servlet/common-ground/check-in?pageId=" + id;
    }

    private static String view(long id) {
        return BROWSING.confluence() + "/pages/viewpage.action?pageId=" + id;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Space of any kind in a row counts as one space, as the browser shows it. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Without space, of whatever kind, and without what cannot be seen. */
    private static String bare(String text) {
        return text.replaceAll("[\\p{Z}\\p{C}\\s]+", "");
    }

    private static List<String> flat(List<String> all) {
        return all.stream().map(HostilePagesTest::flat).toList();
    }

    private static List<String> texts(Locator all) {
        return flat(all.allTextContents());
    }

    private static List<List<String>> chunks(List<String> all) {
        List<List<String>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            chunks.add(all.subList(start, Math.min(all.size(), start + AT_ONCE)));
        }
        return chunks;
    }
}
