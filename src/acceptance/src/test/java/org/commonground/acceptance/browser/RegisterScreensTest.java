package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register, its administration and the template in a real browser. */
class RegisterScreensTest {
    private static final String REGISTER = "<ac:structured-macro ac:name=\"discovery-register\"><ac:parameter ac:name=\"spaces\">"
            + "PD, ENG</ac:parameter></ac:structured-macro>";
    private static final LocatorAssertions.ContainsTextOptions BUILT = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();
    private Page page;

    @BeforeAll
    static void start() {
        Page first = BROWSING.window("admin");
        write(first, "Register of ideas", REGISTER);
        write(first, "Empty register", REGISTER.replace("PD, ENG", "DES"));
        write(first, "Puzzling register", REGISTER.replace("PD, ENG</ac:parameter>", "PD</ac:parameter><ac:parameter ac:name=\"decision\">"
                + "&lt;img src=x onerror=alert(1)&gt;</ac:parameter>"));
        first.navigate(BROWSING.confluence() + "/plugins/servlet/common-ground/register");
        assertThat(first.locator(".cg-register-progress")).containsText("Built", BUILT);
    }

    @BeforeEach
    void open() {
        page = BROWSING.window("admin");
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void the_register_is_sorted_and_filtered_by_links_with_the_keyboard() {
        open("Register of ideas");
        assertThat(page.locator(".cg-register-table tbody tr")).not().hasCount(0);
        page.locator(".cg-register-table thead a", new Page.LocatorOptions().setHasText("Idea")).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("th.cg-column-page[scope=col]")).hasAttribute("aria-sort", "ascending");
        List<String> titles = page.locator(".cg-register-table tbody th a").allInnerTexts();
        assertThat(titles).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);

        page.locator(".cg-attentions a", new Page.LocatorOptions().setHasText("No feasibility notes")).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".cg-attentions [aria-current]")).containsText("No feasibility notes");
        assertThat(page.locator(".cg-register-table tbody tr")).hasCount(
                Integer.parseInt(page.locator(".cg-attentions [aria-current] .cg-count").innerText()));
        String address = page.url();
        page.navigate(address);
        assertThat(page.locator(".cg-attentions [aria-current]")).containsText("No feasibility notes");
    }

    @Test
    void the_same_register_can_be_read_without_script_and_in_a_preview_without_links() {
        open("Register of ideas");
        page.navigate(BROWSING.confluence() + "/pages/createpage.action?spaceKey=PD");
        page.fill("#markup", REGISTER);
        page.locator("#rte-button-preview").click();
        assertThat(page.frameLocator("iframe[name=preview]").locator(".cg-register-table tbody tr").first()).isVisible();
        assertThat(page.frameLocator("iframe[name=preview]").locator(".cg-register-table thead a")).hasCount(0);
        assertThat(page.frameLocator("iframe[name=preview]").locator(".cg-register-export")).hasCount(0);
    }

    @Test
    void no_screen_has_a_violation_or_is_wider_than_a_phone() {
        Page narrow = BROWSING.narrowWindow("admin");
        for (String title : List.of("Register of ideas", "Empty register", "Puzzling register")) {
            open(title);
            assertThat(Axe.violations(page, "register-" + title.split(" ")[0].toLowerCase(java.util.Locale.ROOT))).isEmpty();
            narrow.navigate(address(title));
            assertThat(Axe.violations(narrow, "register-" + title.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "-narrow")).isEmpty();
            assertThat((Boolean) narrow.evaluate("() => [...document.querySelectorAll('.cg-register')]"
                    + ".every(e => e.getBoundingClientRect().right <= innerWidth + 1)")).as(title).isTrue();
        }
        page.navigate(BROWSING.confluence() + "/plugins/servlet/common-ground/register");
        assertThat(Axe.violations(page, "register-admin")).isEmpty();
        page.locator(".cg-register-admin a").click();
        assertThat(Axe.violations(page, "freshness")).isEmpty();
        page.fill("#cg-days", "soon");
        page.locator(".cg-register-admin button").click();
        assertThat(page.locator("#cg-days-problem")).containsText("Write a whole number of days");
        assertThat(Axe.violations(page, "freshness-refused")).isEmpty();
        page.navigate(BROWSING.confluence() + "/pages/createblueprint.action?spaceKey=PD&item=org.commonground.common-ground:create-product-discovery");
        assertThat(Axe.violations(page, "template-dialog")).isEmpty();
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named_as_text() {
        open("Puzzling register");
        assertThat(page.locator(".cg-register .aui-message-warning")).containsText("<img src=x onerror=alert(1)> cannot be read as Decision");
    }

    @Test
    void from_create_to_a_planned_check_in_that_is_listed_in_a_dozen_actions() {
        page.navigate(BROWSING.confluence() + "/display/PD");
        page.locator("#quick-create-page-button").click();
        page.locator("a[data-item-module-complete-key='org.commonground.common-ground:create-product-discovery']").click();
        page.locator(".create-dialog-create-button").click();
        assertThat(page.locator("#common-ground-title-error")).isVisible();
        page.getByLabel("Title").fill("Seats <b>side by side</b>");
        page.getByLabel("Problem").fill("Families are torn apart & complain.");
        page.getByLabel("Linked issues").fill("SKY-1");
        page.locator(".create-dialog-create-button").click();

        assertThat(page.locator("#title-text")).containsText("Seats <b>side by side</b>");
        assertThat(page.locator(".cg-record")).hasCount(2);
        assertThat(page.locator("#main-content")).containsText("Families are torn apart & complain.");
        page.locator("a.cg-plan").click();
        page.locator("dialog #cg-date").fill(LocalDate.now().plusDays(3).toString());
        page.locator("dialog #cg-people").fill("engineer, designer");
        page.locator("dialog #cg-people").press("Enter");
        assertThat(page.locator("dialog a[download]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".cg-record .cg-facts").last()).containsText("in 3 days");
        open("Register of ideas");
        assertThat(page.locator(".cg-register-table tbody tr").first()).containsText("Seats <b>side by side</b>");
        assertThat(page.locator(".cg-register-table tbody tr").first()).containsText("Planned for");
    }

    @Test
    void an_administrator_builds_the_register_anew() {
        page.navigate(BROWSING.confluence() + "/plugins/servlet/common-ground/register");
        page.locator(".cg-register-buttons button").click();
        assertThat(page.locator(".cg-register-progress")).containsText("Built", BUILT);
        assertThat(page.locator(".cg-register-buttons button")).hasText("Build anew");
    }

    private void open(String title) {
        page.navigate(address(title));
    }

    private static String address(String title) {
        return BROWSING.confluence() + "/display/PD/" + title.replace(' ', '+');
    }

    private static void write(Page editor, String title, String body) {
        editor.navigate(BROWSING.confluence() + "/pages/createpage.action?spaceKey=PD");
        editor.fill("#content-title", title);
        editor.fill("#markup", body);
        editor.locator("#rte-button-publish").click();
        assertThat(editor.locator("#title-text")).containsText(title);
    }
}
