package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to an open page, and to one without script, when the ground under it is taken away: it says what to do next. */
class BadInputScreensTest {
    @RegisterExtension
    private final Browsing browsing = new Browsing();

    private String effortField() {
        Running running = browsing.running();
        return Running.json(running.get(running.jira() + "/rest/common-ground/1.0/settings/SKY", "admin")).get("effort").get("field").asText();
    }

    @Test
    void a_field_that_is_deleted_while_the_page_is_open_is_said_by_its_axis() {
        MatrixScreen screen = browsing.matrix("engineer").open("SKY", "");
        browsing.running().sandbox().site().deleteField(effortField());

        assertThat(screen.state()).containsText("The fields of this matrix have changed");
        assertThat(screen.state()).containsText("The field for Effort does not exist any more. A project admin can choose another");
        assertThat(screen.part("live")).isHidden();
        Axe.picture(screen.page(), "matrix-field-deleted");

        Page plain = browsing.screensWithoutScript("viewer").matrix("SKY").page();
        assertThat(plain.locator(".cg-broken")).containsText("The field for Effort does not exist any more.");
        assertThat(plain.locator(".cg-list-unplaced .cg-count")).hasText("58");
    }

    @Test
    void a_project_that_is_archived_while_the_page_is_open_says_how_to_get_it_back() {
        MatrixScreen screen = browsing.matrix("engineer").open("SKY", "");
        browsing.running().sandbox().site().archive("SKY");

        assertThat(screen.state()).containsText("No issues");
        assertThat(screen.state()).containsText("If it was archived, a Jira admin can restore it.");
        Axe.picture(screen.page(), "matrix-archived");
    }

    @Test
    void a_query_of_ten_thousand_characters_is_refused_at_once_and_says_what_to_do() {
        MatrixScreen screen = browsing.matrix("engineer").open("SKY", "");
        screen.page().locator(".cg-jql summary").click();
        screen.page().fill("#cg-jql", "summary ~ \"" + "x".repeat(9_988) + "\"");
        screen.keys("Enter");

        assertThat(screen.part("wrong")).hasText(Pattern.compile("The query is too long for an address: 10,0\\d\\d of at most 5,000 characters.*filter = .*"));
        assertThat(screen.page()).not().hasURL(Pattern.compile(".*jql.*"));
        assertThat(screen.state()).isHidden();
        Axe.picture(screen.page(), "matrix-long-query");
        screen.page().getByText("Unresolved").click();
        assertThat(screen.page()).hasURL(Pattern.compile(".*cg-quick=unresolved.*"));
        assertThat(screen.part("wrong")).isVisible();
        screen.page().fill("#cg-jql", "type = Bug");
        screen.keys("Enter");
        assertThat(screen.part("wrong")).isHidden();
    }
}
