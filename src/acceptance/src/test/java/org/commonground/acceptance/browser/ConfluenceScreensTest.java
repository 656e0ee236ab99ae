package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfluenceScreensTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static Screens as(String user) {
        return BROWSING.screens(user);
    }

    @Test
    void both_macros_show_their_record_over_the_words_of_the_page() {
        Screens screens = as("viewer").wiki("PD", "Group booking in one go");
        Locator discovery = screens.records().first();
        Locator feasibility = screens.records().nth(1);

        assertThat(discovery.locator(".cg-lozenge")).hasText("Validated");
        assertThat(discovery.locator(".cg-facts")).containsText("Priya Novak");
        assertThat(discovery.locator(".cg-record-body table")).isVisible();
        assertThat(feasibility.locator(".cg-lozenge")).hasText("Feasible with risks");
        assertThat(feasibility.locator(".cg-facts")).containsText("3–5 weeks");
        assertThat(feasibility.locator(".cg-facts")).containsText("Erik Lindqvist, Dalia Haddad");
    }

    @Test
    void a_macro_without_anything_says_what_is_still_to_come() {
        Screens screens = as("viewer").wiki("PD", "Loyalty programme");

        assertThat(screens.records().first()).containsText("No decision yet");
        assertThat(screens.records().first()).containsText("Still to come: decision, owner, date, problem, who has it, why now, evidence, success measure.");
        assertThat(screens.records().first()).containsText("Nothing is written here yet.");
        assertThat(screens.records().nth(1)).containsText("No verdict yet");
    }

    @Test
    void a_value_that_cannot_be_read_is_named_in_a_sentence() {
        Screens screens = as("viewer").wiki("PD", "Carbon budget");

        assertThat(screens.page().locator(".cg-record .cg-note-warning").first())
                .containsText("cannot be read as Decision; it stays in the page as it was written.");
    }

    @Test
    void a_macro_is_inserted_previewed_and_saved_with_the_keyboard() {
        Screens screens = as("engineer");
        Page page = screens.page();
        page.navigate(BROWSING.confluence() + "/pages/createpage.action?spaceKey=ENG");
        page.getByLabel("Page title").fill("Spike on seat maps");
        page.locator("#markup").focus();
        page.locator("#insert-macro").focus();
        page.keyboard().press("Enter");
        page.locator("#macro-browser-dialog button[data-macro=feasibility-notes]").focus();
        page.keyboard().press("Enter");
        Locator form = page.locator("#macro-browser-dialog form[data-macro=feasibility-notes]");
        assertThat(form.getByLabel("Verdict")).isVisible();
        form.getByLabel("Verdict").selectOption("needs-a-spike");
        form.getByLabel("Effort range").fill("2-4 days");
        form.getByLabel("Took part").fill("engineer, gone-person");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Insert")).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#macro-browser-dialog")).isHidden();
        assertThat(page.locator("#markup").inputValue()).contains("ac:name=\"feasibility-notes\"").contains("needs-a-spike");

        page.locator("#rte-button-preview").click();
        assertThat(page.frameLocator("iframe[name=preview]").locator(".cg-record .cg-lozenge")).hasText("Needs a spike");
        page.locator("#rte-button-publish").click();

        assertThat(page.locator("#title-text, h1").first()).containsText("Spike on seat maps");
        assertThat(screens.records().first()).containsText("2–4 days");
        assertThat(screens.records().first()).containsText("Erik Lindqvist, gone-person");
    }

    @Test
    void a_restricted_page_is_as_absent_as_one_that_does_not_exist() {
        Screens screens = as("engineer").wiki("PD", "Acquisition study");
        String restricted = screens.page().locator("body").innerText();
        String absent = screens.wiki("PD", "No such page here").page().locator("body").innerText();

        assertThat(restricted).isEqualTo(absent);
        assertThat(as("product").wiki("PD", "Acquisition study").page().locator("body").innerText()).contains("Acquisition study");
    }
}
