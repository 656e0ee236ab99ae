package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
}
