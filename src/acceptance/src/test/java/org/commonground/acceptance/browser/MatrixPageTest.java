package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading the project's page: filters, search, table, and what it shows when something is amiss. */
class MatrixPageTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    @AfterEach
    void nothing_broke() {
        assertThat(BROWSING.incidents()).isEmpty();
    }

    private static MatrixScreen as(String user) {
        return BROWSING.matrix(user);
    }

    @Test
    void what_is_shown_stands_in_the_address_and_comes_back() {
        MatrixScreen screen = as("engineer").open("SKY", "");
        Page page = screen.page();
        String all = screen.part("summary").textContent();
        page.selectOption("#cg-colour", "type");
        page.selectOption("#cg-size", "votes");
        page.getByText("Unresolved", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile(".*cg-quick=unresolved&cg-colour=type&cg-size=votes.*"));
        assertThat(screen.part("summary")).not().hasText(all);
        assertThat(screen.part("legend")).containsText("Story");
        String legend = screen.part("legend").textContent();
        String summary = screen.part("summary").textContent();

        page.reload();
        screen.painted();
        assertThat(screen.part("legend")).hasText(legend);
        assertThat(screen.part("summary")).hasText(summary);
        assertThat(page.locator("#cg-quick-unresolved")).isChecked();

        page.goBack();
        assertThat(page.locator("#cg-quick-unresolved")).not().isChecked();
        assertThat(page.locator("#cg-size")).hasValue("votes");
        page.close();
    }

    @Test
    void a_search_fades_the_rest_and_says_how_many_it_found() {
        MatrixScreen screen = as("viewer").open("SKY", "");
        long before = shades(screen);
        screen.page().fill("#cg-search", "invoice");

        assertThat(screen.part("summary")).containsText(Pattern.compile("Found with .invoice.: \\d+\\."));
        assertThat(screen.list("big-bet").locator("li").first()).containsText(Pattern.compile("invoice", Pattern.CASE_INSENSITIVE));
        assertThat(shades(screen)).isLessThan(before);
        JsonNode found = screen.picture("SKY", "&search=invoice");
        assertThat(screen.part("say")).containsText("Found with");
        for (JsonNode quadrant : found.get("quadrants")) {
            assertThat(screen.list(quadrant.get("id").asText()).locator("[data-cg=count]")).hasText(quadrant.get("count").asText());
        }
        screen.page().locator(".cg-menu summary").click();
        assertThat(screen.part("export-note")).containsText("Only the issues that were found: " + found.get("shown").asText());
        screen.keys("Escape");
        assertThat(screen.part("export-note")).isHidden();
        screen.page().close();
    }

    @Test
    void a_choice_that_there_is_not_and_a_page_of_the_table_beyond_its_end_are_passed_over() {
        MatrixScreen screen = as("viewer").open("SKY", "&cg-colour=nonsense&cg-size=huge&cg-view=table&cg-start=99999");

        assertThat(screen.state()).isHidden();
        assertThat(screen.page().locator("#cg-colour")).hasValue("quadrant");
        assertThat(screen.part("pages")).containsText("1 to 50");
        screen.page().close();
    }

    /** How many pixels of the picture have the strong colour of a quick win. */
    private static long shades(MatrixScreen screen) {
        return ((Number) screen.page().evaluate("""
            () => { const c = document.querySelector('[data-cg=below]');
              const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; let n = 0;
              for (let i = 0; i < d.length; i += 4) { if (d[i] === 0x22 && d[i + 1] === 0xa0 && d[i + 2] === 0x6b) n++; } return n; }""")).longValue();
    }

    @Test
    void a_query_that_cannot_be_run_is_answered_in_the_products_words_and_can_be_cleared() {
        MatrixScreen screen = as("viewer").open("SKY", "");
        screen.page().locator(".cg-jql summary").click();
        screen.page().fill("#cg-jql", "nonsense = 3");
        screen.keys("Enter");

        assertThat(screen.part("wrong")).hasText("Field 'nonsense' does not exist or you do not have permission to view it.");
        assertThat(screen.page().locator("#cg-jql")).hasAttribute("aria-invalid", "true");
        screen.state().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clear the filter")).click();
        assertThat(screen.state()).isHidden();
        assertThat(screen.part("wrong")).isHidden();
        assertThat(screen.part("above")).isFocused();
        screen.page().close();
    }

    @Test
    void a_filter_that_leaves_nothing_says_so() {
        MatrixScreen screen = as("viewer").open("SKY", "&cg-jql=summary+~+%22neverwritten%22");

        assertThat(screen.state()).containsText("No issue matches");
        screen.state().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clear the filter")).click();
        assertThat(screen.state()).isHidden();
        screen.page().close();
    }

    @Test
    void the_table_is_sorted_and_turned_page_by_page() {
        MatrixScreen screen = as("viewer").open("SKY", "");
        screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Table")).click();
        Locator table = screen.part("table");
        assertThat(table.locator("tbody tr")).hasCount(50);
        table.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Impact")).click();
        assertThat(table.locator("th[data-sort=impact]")).hasAttribute("aria-sort", "ascending");
        table.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Impact")).click();
        assertThat(table.locator("th[data-sort=impact]")).hasAttribute("aria-sort", "descending");
        assertThat(table.locator("tbody tr").first().locator("td").nth(2)).hasText("9");

        screen.part("next").click();
        assertThat(screen.part("pages")).containsText("51 to");
        assertThat(screen.page()).hasURL(Pattern.compile(".*cg-view=table&cg-sort=impact&cg-order=desc&cg-start=50.*"));
        assertThat(screen.part("next")).isHidden();
        assertThat(screen.part("previous")).isFocused();
        screen.page().close();
    }

    @Test
    void an_expired_session_is_said_and_after_the_login_the_same_view_is_back() {
        MatrixScreen screen = as("engineer").open("SKY", "&cg-colour=type");
        screen.page().context().clearCookies();

        assertThat(screen.state()).containsText("Your session has expired");
        assertThat(screen.part("live")).isHidden();
        screen.state().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log in again")).click();
        screen.page().fill("#os_username", "engineer");
        screen.page().fill("#os_password", "engineer");
        screen.page().click("button[type=submit]");
        screen.painted();
        assertThat(screen.page().locator("#cg-colour")).hasValue("type");
        screen.page().close();
    }

    @Test
    void without_connection_the_page_says_so_and_goes_on_by_itself() {
        MatrixScreen screen = as("viewer").open("SKY", "");
        screen.page().context().setOffline(true);
        assertThat(screen.state()).containsText("No connection");

        screen.page().context().setOffline(false);
        assertThat(screen.state()).isHidden();
        assertThat(screen.part("live")).isVisible();
        screen.page().close();
    }

    @Test
    void a_slow_first_picture_is_asked_for_once_and_shown_when_it_comes() {
        MatrixScreen screen = as("viewer");
        List<Route> asked = new ArrayList<>();
        screen.page().route("**/matrix/picture**", asked::add);
        screen.go("SKY", "");
        screen.page().waitForFunction("() => performance.now() > 4000");
        assertThat(screen.state()).containsText("Reading the issues");
        assertThat(asked).hasSize(1);

        screen.page().unroute("**/matrix/picture**");
        asked.get(0).resume();
        screen.painted();
        assertThat(screen.state()).isHidden();
        screen.page().close();
    }

    @Test
    void while_the_first_picture_is_read_and_when_it_fails_there_is_a_state() {
        MatrixScreen screen = as("viewer");
        // the page also tries again by itself, after a second or more: here only the button does
        screen.page().addInitScript("const later = setTimeout; window.setTimeout = (f, ms, ...rest) => ms >= 1000 ? 0 : later(f, ms, ...rest)");
        screen.page().route("**/matrix/picture**", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        screen.go("SKY", "");
        assertThat(screen.state()).containsText("The matrix could not be read");

        screen.page().unroute("**/matrix/picture**");
        screen.state().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again")).click();
        screen.painted();
        assertThat(screen.state()).isHidden();
        screen.page().close();
    }

    @Test
    void without_script_the_form_filters_and_the_table_is_turned() {
        Screens screens = BROWSING.screensWithoutScript("viewer").matrix("SKY");
        Page page = screens.page();
        assertThat(page.locator("[data-part=quick-win] li")).hasCount(5);
        assertThat(page.locator("[data-part=big-bet] li")).hasCount(5);
        assertThat(screens.summaries()).hasSize(50);
        page.locator("[data-cg=next]").click();
        assertThat(page.locator("[data-cg=pages]")).containsText("51 to");

        page.fill("#cg-search", "invoice");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile(".*cg-search=invoice.*"));
        assertThat(screens.summaries()).isNotEmpty().allMatch(summary -> summary.toLowerCase(java.util.Locale.ROOT).contains("invoice"));
        page.close();
    }

    @Test
    void a_printed_page_has_the_picture_the_lists_and_the_whole_table_and_no_controls() {
        MatrixScreen screen = as("viewer").open("SKY", "&cg-view=table");
        // as wide as A4
        screen.page().setViewportSize(720, 1000);
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(screen.part("stage")).isVisible();
        assertThat(screen.list("quick-win")).isVisible();
        assertThat(screen.page().locator(".cg-print")).containsText("Skylark");
        assertThat(screen.part("table").locator("tbody tr")).hasCount(50);
        assertThat(((Number) screen.page().evaluate("() => document.querySelector('.cg-table table').offsetWidth - document.querySelector('.cg-table').offsetWidth"))
            .intValue()).isLessThanOrEqualTo(0);
        for (String control : List.of(".cg-filter", ".cg-actions", ".cg-keys", ".cg-live-mark")) {
            assertThat(screen.page().locator(control)).isHidden();
        }
        screen.page().close();
    }

    @Test
    void the_exports_are_of_what_is_shown() {
        MatrixScreen screen = as("viewer").open("SKY", "");
        screen.page().selectOption("#cg-colour", "priority");

        assertThat(screen.page().locator("a[data-export=csv]"))
            .hasAttribute("href", Pattern.compile(".*/matrix/export\\?project=SKY&colour=priority&format=csv"));
        screen.page().close();
    }

    @Test
    void pages_without_the_app_load_no_script_of_it() {
        Page page = BROWSING.window("viewer");
        // dashboards are not among them: the script of an item is loaded in their context, see docs/jira.md
        for (String address : List.of("/projects/SKY", "/projects/SKY/issues", "/issues/?jql=")) {
            page.navigate(BROWSING.jira() + address);
            assertThat(page.locator("script[src*='common-ground']")).hasCount(0);
        }
        page.navigate(BROWSING.confluence() + "/");
        assertThat(page.locator("script[src*='common-ground']")).hasCount(0);
        page.close();
    }
}
