package org.commonground.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonground.acceptance.Repository;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.Test;

/** axe finds nothing on any screen of the app, and nothing is wider than a phone; leaves pictures to look at. */
class AccessibilityTest {
    private static final String AXE = """
            async () => (await axe.run({include: [['.cg-page, .cg-panel, .cg-settings, .cg-record, .cg-empty, .cg-health, .cg-check-in, .cg-check-in-dialog']]},
              {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
              .violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))""";
    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('.cg-page, .cg-panel, .cg-settings, .cg-record, .cg-health')]
              .filter(e => e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > innerWidth + 1).map(e => e.className)""";

    private static Map<String, Function<Screens, Screens>> screens() {
        Map<String, Function<Screens, Screens>> all = new LinkedHashMap<>();
        all.put("matrix", s -> s.matrix("SKY"));
        all.put("matrix-without-settings", s -> s.matrix("FAL"));
        all.put("issue", s -> s.issue("SKY-3"));
        all.put("issue-unplaced", s -> s.issue("SKY-45"));
        all.put("issue-without-settings", s -> s.issue("FAL-1"));
        all.put("settings", s -> s.settings("SKY"));
        all.put("settings-create-fields", s -> s.createFields("FAL"));
        all.put("page", s -> s.wiki("PD", "Group booking in one go"));
        all.put("page-empty", s -> s.wiki("PD", "Loyalty programme"));
        all.put("page-unreadable", s -> s.wiki("PD", "Carbon budget"));
        all.put("health-jira", s -> s.health(s.running().jira()));
        all.put("health-confluence", s -> s.health(s.running().confluence()));
        return all;
    }

    @Test
    @SuppressWarnings("unchecked")
    void no_screen_has_a_violation() throws IOException {
        String axe = Files.readString(Repository.BUILD.resolve("npm/node_modules/axe-core/axe.min.js"));
        Map<String, List<String>> violations = new LinkedHashMap<>();
        try (Running running = Running.with(); Chromium chromium = new Chromium()) {
            Screens window = new Screens(running, chromium.window(running, "admin"));
            screens().forEach((name, open) -> {
                Page page = open.apply(window).page();
                picture(page, name);
                page.evaluate(axe);
                violations.put(name, (List<String>) page.evaluate(AXE));
            });
            Page wrong = window.settings("SKY").page();
            window.type("cg-impact-min", "many");
            wrong.click(".cg-settings button[type=submit]");
            picture(wrong, "settings-wrong");
            wrong.evaluate(axe);
            violations.put("settings-wrong", (List<String>) wrong.evaluate(AXE));
        }
        assertThat(violations).hasSize(13).allSatisfy((name, found) -> assertThat(found).isEmpty());
    }

    @Test
    @SuppressWarnings("unchecked")
    void no_screen_is_wider_than_a_phone() {
        Map<String, List<String>> tooWide = new LinkedHashMap<>();
        try (Running running = Running.with(); Chromium chromium = new Chromium()) {
            Screens window = new Screens(running, chromium.narrowWindow(running, "admin"));
            screens().forEach((name, open) -> {
                Page page = open.apply(window).page();
                picture(page, name + "-narrow");
                tooWide.put(name, (List<String>) page.evaluate(TOO_WIDE));
            });
        }
        assertThat(tooWide).allSatisfy((name, found) -> assertThat(found).isEmpty());
    }

    /** Leaves a picture of the page and returns what axe finds on it. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String name) {
        picture(page, name);
        try {
            page.evaluate(Files.readString(Repository.BUILD.resolve("npm/node_modules/axe-core/axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<String>) page.evaluate(AXE);
    }

    static void picture(Page page, String name) {
        Path folder = Repository.ROOT.resolve("src/acceptance/target/screens");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
    }
}
