package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.Test;

class WithoutScriptTest {
    @Test
    void every_screen_can_be_read_and_the_settings_saved_without_script() {
        try (Running running = Running.with(); Chromium chromium = new Chromium()) {
            Screens screens = new Screens(running, chromium.windowWithoutScript(running, "product"));

            assertThat(screens.matrix("SKY").dots().first()).isVisible();
            assertThat(screens.issue("SKY-3").panel().locator("svg")).isVisible();
            screens.settings("SKY").page().fill("#cg-impact-max", "12");
            screens.page().click(".cg-settings button[type=submit]");
            assertThat(screens.page().locator(".aui-message-success")).containsText("Saved.");
            assertThat(screens.wiki("PD", "Group booking in one go").records()).hasCount(2);
        }
    }

    @Test
    void colours_come_with_shapes_and_a_legend_and_sizes_with_what_they_say() {
        try (Running running = Running.with(); Chromium chromium = new Chromium()) {
            Screens screens = new Screens(running, chromium.windowWithoutScript(running, "viewer")).matrix("SKY");
            Page page = screens.page();
            Locator picture = page.locator(".cg-picture svg");
            assertThat(picture.locator("polygon")).hasCount(0);
            page.selectOption("#cg-colour", "type");
            page.selectOption("#cg-size", "votes");
            page.click(".cg-filter noscript button, .cg-filter button.aui-button-primary");

            assertThat(page.locator("#cg-colour")).hasValue("type");
            assertThat(picture.locator(".cg-legend-name").first()).hasText(Pattern.compile("[A-Z][a-z]+ \\([0-9]+\\)"));
            assertThat(picture.locator(".cg-legend-name").last()).hasText(Pattern.compile("Size by votes, 0 to [0-9]+"));
            org.assertj.core.api.Assertions.assertThat(picture.locator("a polygon").count()).isGreaterThan(5);
            org.assertj.core.api.Assertions.assertThat(picture.locator("a circle, a polygon").evaluateAll(
                "all => new Set(all.map(one => one.getAttribute('fill'))).size")).isNotEqualTo(1);
            Axe.picture(page, "matrix-without-script");
        }
    }
}
