package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JiraScreensTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    private static Screens as(String user) {
        return BROWSING.screens(user);
    }

    private static Screens withoutScript(String user) {
        return BROWSING.screensWithoutScript(user);
    }

    @Test
    void three_clicks_lead_from_the_dashboard_to_an_issue_on_the_matrix() {
        Page page = as("viewer").page();
        page.navigate(BROWSING.jira() + "/secure/Dashboard.jspa");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skylark")).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Impact and effort")).click();
        assertThat(page.locator("[aria-current=page]")).hasText("Impact and effort");
        MatrixScreen matrix = new MatrixScreen(BROWSING.running(), page, "viewer").painted();
        matrix.click(matrix.spot("SKY-3"));

        assertThat(matrix.card()).containsText("Company card is charged twice");
        assertThat(page).hasURL(Pattern.compile(".*cg-issue=\\d+.*"));
    }

    @Test
    void the_matrix_shows_what_the_rest_answer_says() {
        JsonNode matrix = BROWSING.running().matrix("project = SKY", "designer");
        Screens screens = withoutScript("designer").matrix("SKY");

        assertThat(screens.dots().count()).isEqualTo(matrix.get("shown").asInt());
        assertThat(screens.page().locator("[data-part=unplaced] .cg-count")).hasText(matrix.get("unplaced").asText());
        assertThat(screens.page().locator("[data-cg=summary]")).hasText("Showing " + matrix.get("shown").asInt() + " of "
                + matrix.get("total").asInt() + " issues. Without an impact or an effort: " + matrix.get("unplaced").asInt() + ".");
        Locator quickWins = screens.page().locator(".cg-picture svg .cg-count").first();
        assertThat(quickWins.textContent()).isEqualTo(matrix.get("quadrants").get("quick-win").asText());
    }

    @Test
    void every_dot_has_a_name_and_opens_with_the_keyboard() {
        Screens screens = withoutScript("viewer").matrix("SKY");
        Locator dot = screens.dots().first();
        String name = dot.getAttribute("aria-label");

        assertThat(name).matches("SKY-\\d+: .+ \\(impact \\d+, effort \\d+\\)");
        dot.focus();
        screens.page().keyboard().press("Enter");
        assertThat(screens.page()).hasURL(BROWSING.jira() + "/browse/" + name.substring(0, name.indexOf(':')));
    }

    @Test
    void the_panel_of_a_placed_issue_shows_its_place() {
        Screens screens = as("viewer").issue("SKY-3");

        assertThat(screens.panel().locator(".cg-lozenge")).hasText("Quick wins");
        assertThat(screens.panel().locator(".cg-values dd").allTextContents().stream().map(String::trim).toList())
                .startsWith("9", "5");
        assertThat(screens.panel().locator("svg .cg-highlight").first()).isVisible();
        screens.panel().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the matrix")).click();
        new MatrixScreen(BROWSING.running(), screens.page(), "viewer").painted();
    }

    @Test
    void the_panel_of_an_unplaced_issue_says_what_it_lacks() {
        Screens screens = as("viewer").issue("SKY-45");

        assertThat(screens.panel()).containsText("This issue has no place yet: it lacks an effort.");
        assertThat(screens.panel().locator(".cg-lozenge")).hasCount(0);
    }

    @Test
    void a_project_without_settings_invites_its_admin_and_tells_the_others_whom_to_ask() {
        Screens admin = as("admin").matrix("FAL");
        assertThat(admin.page().locator(".cg-empty")).containsText("This project has no impact and effort fields yet");
        admin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose the fields")).click();
        assertThat(admin.page().locator(".cg-settings h2")).hasText("Impact and effort");

        Screens engineer = as("engineer").matrix("FAL");
        assertThat(engineer.page().locator(".cg-empty")).containsText("A project admin can choose");
        assertThat(engineer.page().locator(".cg-empty a")).hasCount(0);
        assertThat(engineer.issue("FAL-1").panel()).hasCount(0);
        assertThat(admin.issue("FAL-1").panel()).containsText("no impact and effort fields yet");
    }

    @Test
    void settings_are_changed_with_the_keyboard_only() {
        Screens screens = as("product").settings("PLAT");
        screens.type("cg-effort-max", "20");
        screens.type("cg-effort-unit", "points");
        screens.type("cg-effort-threshold", "10");
        screens.page().focus(".cg-settings button[type=submit]");
        screens.page().keyboard().press("Enter");

        assertThat(screens.page().locator(".aui-message-success")).containsText("Saved.");
        screens.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the matrix")).click();
        assertThat(new MatrixScreen(BROWSING.running(), screens.page(), "product").painted().picture("PLAT").get("axes").get("effort").get("unit").asText())
            .isEqualTo("points");
    }

    @Test
    void wrong_settings_are_all_named_and_what_was_typed_stays() {
        Screens screens = as("product").settings("SKY");
        screens.type("cg-impact-min", "many");
        screens.type("cg-effort-max", "0");
        screens.page().selectOption("#cg-effort-field", screens.page().locator("#cg-impact-field").inputValue());
        screens.page().click(".cg-settings button[type=submit]");

        Locator problems = screens.page().locator("#cg-problems");
        assertThat(problems).containsText("Impact: write a number, for example 10.");
        assertThat(problems).containsText("Effort: the highest value must be above the lowest.");
        assertThat(problems).containsText("Effort: impact and effort need two different fields.");
        assertThat(screens.page().locator("#cg-impact-min")).hasValue("many");
        assertThat(screens.page().locator("#cg-impact-min")).hasAttribute("aria-invalid", "true");
        for (String target : List.of("#cg-impact-min", "#cg-effort-max", "#cg-effort-field")) {
            assertThat(problems.locator("a[href='" + target + "']")).not().hasCount(0);
            assertThat(screens.page().locator(target)).isVisible();
        }
        assertThat(BROWSING.running().matrix("project = SKY", "viewer").get("axes").get("effort").get("max").asInt()).isEqualTo(13);
    }

    @Test
    void a_jira_admin_is_asked_before_fields_are_created_and_may_leave() {
        Screens screens = as("admin").settings("FAL");
        screens.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create the two fields for me")).click();
        assertThat(screens.page().locator(".cg-settings h2")).hasText("Two number fields are needed");
        assertThat(screens.page().locator("#cg-create-fields")).hasText("Create the two fields");
        screens.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel")).click();

        assertThat(screens.page().locator("#cg-impact-field")).isVisible();
    }

    @Test
    void settings_are_refused_to_those_who_do_not_administer_the_project() {
        Screens screens = as("engineer").matrix("SKY");

        assertThat(screens.page().locator(".cg-page a:has-text('Settings')")).hasCount(0);
        assertThat(screens.settings("SKY").page().locator(".cg-settings")).hasCount(0);
        assertThat(screens.settings("NONE").page().locator(".cg-settings")).hasCount(0);
    }

    @Test
    void a_change_on_the_issue_moves_its_point() {
        Screens screens = as("engineer").issue("SKY-44");
        assertThat(screens.panel()).containsText("it lacks an impact and an effort");
        screens.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
        screens.page().getByLabel("Impact").fill("9");
        screens.page().getByLabel("Effort").fill("13");
        screens.page().locator("form button.aui-button-primary, form input[type=submit].aui-button-primary").first().click();

        assertThat(screens.issue("SKY-44").panel().locator(".cg-lozenge")).hasText("Big bets");
    }
}
