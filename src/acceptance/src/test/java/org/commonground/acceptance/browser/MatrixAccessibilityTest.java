package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe finds nothing on the project's page, whatever state it is in; leaves pictures to look at. */
class MatrixAccessibilityTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();
    private final Map<String, List<String>> violations = new LinkedHashMap<>();

    private void look(MatrixScreen screen, String state) {
        violations.put(state, Axe.violations(screen.page(), "matrix-" + state));
    }

    @Test
    void no_state_of_the_matrix_has_a_violation() {
        MatrixScreen screen = BROWSING.matrix("product").open("SKY", "&cg-colour=type&cg-size=votes");
        Page page = screen.page();
        look(screen, "coloured");
        screen.part("above").focus();
        screen.keys("Home");
        assertThat(screen.card()).isVisible();
        look(screen, "selected");
        screen.keys("Enter", "ArrowDown");
        assertThat(screen.part("say")).containsText("Impact");
        look(screen, "moving");
        screen.keys("Enter");
        assertThat(screen.notice()).containsText("now has");
        look(screen, "moved");
        screen.card().getByLabel("Impact").fill("99");
        screen.keys("Enter");
        assertThat(screen.part("card-problem")).isVisible();
        look(screen, "form-wrong");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Table")).click();
        assertThat(screen.part("table").locator("tbody tr")).hasCount(50);
        look(screen, "table");
        screen.open("SKY", "&cg-jql=summary+~+neverwritten");
        assertThat(screen.state()).containsText("No issue matches");
        look(screen, "nothing-matches");
        screen.go("SKY", "&cg-jql=nonsense+%3D+3");
        assertThat(screen.state()).containsText("The query cannot be run");
        look(screen, "query-wrong");
        answers(screen, 403);
        assertThat(screen.state()).containsText("You may not see this");
        look(screen, "denied");
        answers(screen, 404);
        assertThat(screen.state()).containsText("not there any more");
        look(screen, "gone");
        answers(screen, 409);
        assertThat(screen.state()).containsText("The fields of this matrix have changed");
        look(screen, "fields-changed");
        answers(screen, 500);
        assertThat(screen.state()).containsText("could not be read");
        look(screen, "failed");
        answers(screen, 401);
        assertThat(screen.state()).containsText("session has expired");
        look(screen, "expired");
        assertThat(violations).hasSize(13).allSatisfy((state, found) -> assertThat(found).as(state).isEmpty());
    }

    /** Opens the page while the server answers with a status. */
    private static void answers(MatrixScreen screen, int status) {
        screen.page().unrouteAll();
        screen.page().route("**/matrix/picture**", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
        screen.go("SKY", "");
    }
}
