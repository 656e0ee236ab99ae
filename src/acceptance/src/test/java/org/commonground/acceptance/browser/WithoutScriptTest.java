package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WithoutScriptTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    @Test
    void every_screen_can_be_read_and_the_settings_saved_without_script() {
        Screens screens = BROWSING.screensWithoutScript("product");

        assertThat(screens.matrix("SKY").dots().first()).isVisible();
        assertThat(screens.issue("SKY-3").panel().locator("svg")).isVisible();
        screens.settings("SKY").page().fill("#cg-impact-max", "12");
        screens.page().click(".cg-settings button[type=submit]");
        assertThat(screens.page().locator(".aui-message-success")).containsText("Saved.");
        assertThat(screens.wiki("PD", "Group booking in one go").records()).hasCount(2);
    }

    @Test
    void colours_come_with_shapes_and_a_legend_and_sizes_with_what_they_say() {
        Screens screens = BROWSING.screensWithoutScript("viewer").matrix("SKY");
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
