package org.commonground.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.acceptance.Repository;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people name their issues, it appears verbatim and nothing runs. */
class HostileTextTest {
    private static final List<String> SUMMARIES = List.of("<testsources> does not work", "$CFG->stringfilters",
            "=HYPERLINK(\"http://example.org\",\"x\")", "عرض مسار الرحلة باللغة العربية", "\"><img src=x onerror=alert(1)>",
            "{{7*7}} ${7*7} #set($x=1)$x #disable_html_escaping()", "</title></svg><script>alert(2)</script>", "a & b &amp; c");

    @TempDir
    private Path folder;

    private static Screens plain(Chromium chromium, Running running) {
        return new Screens(running, chromium.windowWithoutScript(running, "viewer"));
    }

    /** Every other issue gets a place, the rest stays unplaced. */
    private Path write(List<String> summaries) throws IOException {
        StringBuilder lines = new StringBuilder();
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < summaries.size(); i++) {
            Map<String, Object> issue = new java.util.LinkedHashMap<>(Map.of("key", "EVIL-" + (i + 1), "summary", summaries.get(i)));
            if (i % 2 == 0) {
                issue.put("impact", i % 10 + 1);
                issue.put("effort", i % 7 + 1);
            }
            lines.append(json.writeValueAsString(issue)).append('\n');
        }
        return Files.writeString(folder.resolve("evil.jsonl"), lines);
    }

    @Test
    void hostile_summaries_appear_verbatim_on_every_screen() throws IOException {
        try (Running running = Running.with("--issues", write(SUMMARIES).toString()); Chromium chromium = new Chromium()) {
            Screens screens = new Screens(running, chromium.window(running, "viewer"));
            Page page = screens.page();
            List<String> names = plain(chromium, running).matrix("EVIL").dots().all().stream().map(d -> d.getAttribute("aria-label")).toList();
            assertThat(plain(chromium, running).matrix("EVIL").summaries()).containsExactlyElementsOf(SUMMARIES);
            MatrixScreen matrix = new MatrixScreen(running, page, "viewer").open("EVIL", "&cg-view=table");
            assertThat(matrix.part("table").locator("td.cg-issue-summary").allTextContents()).containsExactlyElementsOf(SUMMARIES);
            for (int i = 0; i < SUMMARIES.size(); i += 2) {
                String summary = SUMMARIES.get(i);
                assertThat(names).anyMatch(n -> n.contains(summary));
                MatrixScreen.Spot spot = matrix.spot("EVIL-" + (i + 1));
                page.mouse().move(spot.x(), spot.y());
                com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(matrix.part("hover")).containsText(summary);
            }
            page.navigate(running.jira() + "/issues/?jql=project%20%3D%20EVIL");
            for (String summary : SUMMARIES) {
                assertThat(page.locator("body").textContent()).contains(summary);
            }
            for (int i = 0; i < SUMMARIES.size(); i++) {
                screens.issue("EVIL-" + (i + 1));
                assertThat(page.title()).contains(SUMMARIES.get(i));
                assertThat(screens.panel().count()).isEqualTo(1);
            }
            assertThat(chromium.incidents()).isEmpty();
        }
    }

    @Test
    void all_known_attack_strings_are_shown_and_nothing_runs() throws IOException {
        boolean present = Files.isDirectory(Repository.SECURITY);
        if (!present) {
            System.out.println("SKIPPED: there is no folder security beside the repository, so its attack strings were not tried.");
        }
        assumeTrue(present, "../shared/security is absent");
        List<String> attacks = new ArrayList<>();
        for (String file : List.of("xss-quick.txt", "xss-polyglots.txt", "xss-rsnake-fuzzdb.txt", "ssti.txt")) {
            try (Stream<String> lines = Files.lines(Repository.SECURITY.resolve(file))) {
                lines.map(l -> l.length() > 255 ? l.substring(0, 255) : l).filter(l -> !l.isBlank()).forEach(attacks::add);
            }
        }
        try (Running running = Running.with("--issues", write(attacks).toString()); Chromium chromium = new Chromium()) {
            Screens screens = new Screens(running, chromium.window(running, "viewer"));
            long placed = (attacks.size() + 1) / 2;

            assertThat(plain(chromium, running).matrix("EVIL").dots().count()).isEqualTo(placed);
            List<String> shown = new ArrayList<>();
            for (int start = 0; start < attacks.size(); start += 50) {
                shown.addAll(plain(chromium, running).matrix("EVIL", start).summaries());
                MatrixScreen live = new MatrixScreen(running, screens.page(), "viewer").open("EVIL", "&cg-view=table&cg-start=" + start);
                assertThat(live.part("table").locator("td.cg-issue-summary").allTextContents())
                    .containsExactlyElementsOf(shown.subList(start, shown.size()));
            }
            assertThat(shown).containsExactlyElementsOf(attacks.stream().map(String::strip).toList());
            screens.page().navigate(running.jira() + "/issues/?jql=project%20%3D%20EVIL%20ORDER%20BY%20id");
            assertThat(screens.page().locator("body").textContent()).contains(attacks.get(0), attacks.get(10));
            assertThat(chromium.incidents()).isEmpty();
        }
    }
}
