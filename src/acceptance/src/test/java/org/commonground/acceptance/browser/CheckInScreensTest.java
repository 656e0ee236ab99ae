package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.commonground.acceptance.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A check-in is planned in a dialog, or without script on a page of its own: with the keyboard alone, and nothing for axe to find. */
class CheckInScreensTest {
    private static final String AGENDA = "<h3>Unknowns</h3><ul><li>Will the third airline open its holds?</li><li>Who pays the difference?</li></ul>";
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    @Test
    void the_dialog_opens_and_closes_with_the_keyboard_and_gives_the_focus_back() {
        Page page = opened(BROWSING.window("engineer"), "Opened and closed");
        Locator dialog = dialog(page);

        assertThat(dialog.locator("#cg-date")).isFocused();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator("a.cg-plan")).isFocused();
    }

    @Test
    void a_check_in_is_planned_with_the_keyboard_and_stands_on_the_page() {
        Page page = opened(BROWSING.window("engineer"), "Planned");
        Locator dialog = dialog(page);
        assertThat(Axe.violations(page, "check-in-dialog")).isEmpty();

        dialog.locator("#cg-date").fill(LocalDate.now().plusDays(3).toString());
        dialog.locator("#cg-zone").fill("Nowhere/At all");
        dialog.locator("#cg-zone").press("Enter");
        assertThat(dialog.locator("[role=alert] li")).hasCount(1);
        assertThat(dialog.locator("h2")).isFocused();
        assertThat(Axe.violations(page, "check-in-dialog-wrong")).isEmpty();

        dialog.locator("#cg-zone").fill("Europe/Berlin");
        dialog.locator("#cg-zone").press("Enter");
        assertThat(dialog.locator(".aui-message-success")).containsText("Europe/Berlin");
        assertThat(dialog.locator("a[download]")).isFocused();
        assertThat(Axe.violations(page, "check-in-dialog-planned")).isEmpty();

        page.keyboard().press("Escape");
        assertThat(page.locator(".cg-record .cg-notes")).containsText("The check-in is planned.");
        assertThat(page.locator(".cg-record .cg-facts")).containsText("in 3 days");
        assertThat(BROWSING.incidents()).isEmpty();
    }

    @Test
    void the_dialog_fits_on_a_phone() {
        Page page = opened(BROWSING.narrowWindow("engineer"), "On a phone");

        assertThat(Axe.violations(page, "check-in-dialog-narrow")).isEmpty();
        assertThat((Boolean) dialog(page).evaluate("d => d.scrollWidth <= d.clientWidth && d.getBoundingClientRect().right <= innerWidth")).isTrue();
    }

    @Test
    void the_page_of_its_own_has_no_violation_in_any_state() {
        long id = written("A page of its own");
        Page page = BROWSING.window("engineer");
        String address = BROWSING.confluence() + "/plugins/servlet/common-ground/check-in?pageId=";
        page.navigate(address + id);
        assertThat(page.locator(".cg-check-in ol li")).hasCount(2);
        assertThat(Axe.violations(page, "check-in-page")).isEmpty();

        page.locator("#cg-date").fill(LocalDate.now().plusDays(3).toString());
        page.locator("#cg-date").press("Enter");
        assertThat(page.locator(".cg-check-in .aui-message-success")).isVisible();
        assertThat(Axe.violations(page, "check-in-page-planned")).isEmpty();

        page.navigate(address + "987654321");
        assertThat(page.locator(".cg-check-in form")).hasCount(0);
        assertThat(Axe.violations(page, "check-in-page-not-there")).isEmpty();
    }

    private static Page opened(Page page, String title) {
        page.navigate(BROWSING.confluence() + "/pages/viewpage.action?pageId=" + written(title));
        page.locator("a.cg-plan").focus();
        page.keyboard().press("Enter");
        assertThat(dialog(page)).isVisible();
        return page;
    }

    private static long written(String title) {
        return new Pages(BROWSING.running(), "engineer").create("ENG", title, Pages.macro("feasibility-notes", AGENDA, "participants=engineer, designer"));
    }

    private static Locator dialog(Page page) {
        return page.locator("dialog.cg-check-in-dialog");
    }
}
