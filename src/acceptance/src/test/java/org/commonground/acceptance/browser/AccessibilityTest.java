package org.commonground.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe finds nothing on any screen of the app, and nothing is wider than a phone; leaves pictures to look at. */
class AccessibilityTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();
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
    void no_screen_has_a_violation() {
        Map<String, List<String>> violations = new LinkedHashMap<>();
        Screens window = BROWSING.screens("admin");
        screens().forEach((name, open) -> violations.put(name, Axe.violations(open.apply(window).page(), name)));
        Page wrong = window.settings("SKY").page();
        window.type("cg-impact-min", "many");
        wrong.click(".cg-settings button[type=submit]");
        violations.put("settings-wrong", Axe.violations(wrong, "settings-wrong"));
        assertThat(violations).hasSize(13).allSatisfy((name, found) -> assertThat(found).as(name).isEmpty());
    }

    @Test
    @SuppressWarnings("unchecked")
    void no_screen_is_wider_than_a_phone() {
        Map<String, List<String>> tooWide = new LinkedHashMap<>();
        Screens window = new Screens(BROWSING.running(), BROWSING.narrowWindow("admin"));
        screens().forEach((name, open) -> {
            Page page = open.apply(window).page();
            Axe.picture(page, name + "-narrow");
            tooWide.put(name, (List<String>) page.evaluate(TOO_WIDE));
        });
        assertThat(tooWide).allSatisfy((name, found) -> assertThat(found).isEmpty());
    }
}
