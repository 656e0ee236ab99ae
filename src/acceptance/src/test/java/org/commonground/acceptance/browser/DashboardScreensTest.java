package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the dashboard to a moved point, and the dashboard item's settings, as a person does it. */
class DashboardScreensTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static Page dashboard(Page page) {
        page.navigate(BROWSING.jira() + "/secure/Dashboard.jspa");
        return page;
    }

    @Test
    void three_clicks_and_a_number_lead_from_the_dashboard_to_a_moved_point() {
        Page page = dashboard(BROWSING.window("engineer"));
        page.locator(".cg-dashboard a[href$='/SKY-3']").click();
        page.locator(".cg-estimate-open").click();
        page.keyboard().press("Tab");
        page.keyboard().type("9");
        page.locator(".cg-estimate-form button[type=submit]").click();

        assertThat(page.locator(".cg-estimate-status")).hasText("Saved.");
        assertThat(page.locator(".cg-panel .cg-lozenge")).hasText("Big bets");
        assertThat(page.locator("[data-cg-shown=effort]")).hasText("9");
    }

    @Test
    void the_panel_works_by_keyboard_and_goes_back_with_the_reason() {
        Page page = BROWSING.window("engineer");
        page.navigate(BROWSING.jira() + "/browse/SKY-4");
        String before = page.locator("[data-cg-shown=effort]").textContent();
        page.locator(".cg-estimate-open").focus();
        page.keyboard().press("Enter");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(page, "panel-changing")).isEmpty();
        page.fill("#cg-panel-effort", "99");
        page.keyboard().press("Enter");
        assertThat(page.locator(".cg-estimate-wrong")).hasText("Effort 99 is beyond the scale.");
        page.keyboard().press("Escape");

        assertThat(page.locator("[data-cg-shown=effort]")).hasText(before);
        assertThat(page.locator(".cg-estimate-open")).isFocused();
    }

    @Test
    void settings_that_are_opened_while_the_view_is_on_its_way_stay_open() {
        Page page = BROWSING.window("product");
        List<Route> views = new ArrayList<>();
        page.route("**/dashboard/view**", views::add);
        dashboard(page).locator(".sandbox-configure").click();
        assertThat(page.locator(".cg-dashboard-form")).isVisible();
        page.waitForResponse("**/dashboard/view**", () -> views.forEach(Route::resume));
        page.evaluate("() => new Promise(requestAnimationFrame)");

        assertThat(page.locator(".cg-dashboard-form")).isVisible();
        page.close();
    }

    @Test
    void a_view_that_cannot_be_read_says_so_and_offers_another_try() {
        Page page = BROWSING.window("product");
        page.route("**/dashboard/view**", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        dashboard(page);
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("The matrix could not be read. Try again");
        page.unrouteAll();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again")).click();

        assertThat(page.locator(".cg-dashboard-summary")).containsText("Issues on the matrix");
        page.close();
    }

    @Test
    void settings_that_cannot_be_shown_are_not_kept_and_say_why_in_the_form() {
        Page page = dashboard(BROWSING.window("product"));
        page.locator(".sandbox-configure").click();
        String before = page.inputValue("#cg-dashboard-project");
        page.fill("#cg-dashboard-project", "nope<b>");
        page.fill("#cg-dashboard-jql", "votes > 1");
        page.locator(".cg-dashboard-form button[type=submit]").click();
        assertThat(page.locator(".cg-dashboard-wrong")).hasText("There is no project with the key \u201cnope<b>\u201d that you may see.");
        assertThat(page.locator("#cg-dashboard-project")).isFocused();
        page.fill("#cg-dashboard-project", "SKY");
        page.fill("#cg-dashboard-jql", "colour = red");
        page.locator(".cg-dashboard-form button[type=submit]").click();
        assertThat(page.locator(".cg-dashboard-wrong")).containsText("Field 'colour' does not exist");
        assertThat(page.locator("#cg-dashboard-jql")).isFocused();
        assertThat(page.locator("#cg-dashboard-project")).hasValue("SKY");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(page, "dashboard-wrong")).isEmpty();
        page.reload();
        page.locator(".sandbox-configure").click();

        assertThat(page.locator("#cg-dashboard-project")).hasValue(before);
        page.close();
    }

    @Test
    void settings_are_not_kept_while_the_server_cannot_say_whether_they_are_right() {
        Page page = dashboard(BROWSING.window("product"));
        page.locator(".sandbox-configure").click();
        page.fill("#cg-dashboard-project", "SKY");
        page.route("**/dashboard/view**", Route::abort);
        page.locator(".cg-dashboard-form button[type=submit]").click();

        assertThat(page.locator(".cg-dashboard-wrong")).hasText("The matrix could not be read.");
        assertThat(page.locator("#cg-dashboard-project")).hasValue("SKY");
        page.close();
    }

    @Test
    void a_project_whose_fields_are_not_chosen_yet_is_kept() {
        Page page = dashboard(BROWSING.window("admin"));
        page.locator(".sandbox-configure").click();
        String before = page.inputValue("#cg-dashboard-project");
        page.fill("#cg-dashboard-project", "FAL");
        page.locator(".cg-dashboard-form button[type=submit]").click();
        assertThat(page.locator(".cg-dashboard")).containsText("Project FAL has no fields for impact and effort yet.");
        page.locator(".sandbox-configure").click();
        page.fill("#cg-dashboard-project", before);
        page.locator(".cg-dashboard-form button[type=submit]").click();

        assertThat(page.locator(".cg-dashboard-summary")).isVisible();
        page.close();
    }

    @Test
    void the_settings_of_the_item_are_kept_whatever_they_hold() {
        Page page = dashboard(BROWSING.window("product"));
        page.locator(".sandbox-configure").click();
        page.fill("#cg-dashboard-jql", "project = SKY AND (votes > 1 OR summary ~ \"a\")");
        page.selectOption("#cg-dashboard-colour", "type");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(page, "dashboard-settings")).isEmpty();
        page.locator(".cg-dashboard-form button[type=submit]").click();
        assertThat(page.locator(".cg-dashboard-summary")).containsText("Issues on the matrix");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(page, "dashboard-configured")).isEmpty();
        page.reload();
        assertThat(page.locator(".cg-dashboard-summary")).containsText("Issues on the matrix");
        page.locator(".sandbox-configure").click();

        assertThat(page.locator("#cg-dashboard-jql")).hasValue("project = SKY AND (votes > 1 OR summary ~ \"a\")");
        assertThat(page.locator("#cg-dashboard-colour")).hasValue("type");
        page.fill("#cg-dashboard-jql", "");
        page.selectOption("#cg-dashboard-colour", "quadrant");
        page.locator(".cg-dashboard-form button[type=submit]").click();
        assertThat(page.locator(".cg-dashboard-summary")).containsText("Issues on the matrix");
    }
}
