package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people who change the same issues while both look at them: nothing is overwritten without a word. */
class MoveTogetherTest {
    // each test moves issues of its own, so that one sandbox is enough
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();
    private MatrixScreen screen;

    @BeforeEach
    void open() {
        screen = BROWSING.matrix("engineer").open("SKY", "");
    }

    @AfterEach
    void close() {
        screen.page().close();
        assertThat(BROWSING.incidents()).isEmpty();
    }

    private void assertValues(String key, int impact, int effort) {
        JsonNode row = screen.row(key);
        assertThat(row.get("impact").asInt()).as(key + " impact").isEqualTo(impact);
        assertThat(row.get("effort").asInt()).as(key + " effort").isEqualTo(effort);
    }

    @Test
    void a_form_sends_only_what_was_typed_in_it() {
        Locator card = screen.select("SKY-5").card();
        card.getByLabel("Effort").fill("11");
        screen.change("product", "SKY-5", "{\"impact\":{\"from\":8,\"to\":2}}");
        assertThat(card.getByLabel("Impact")).hasValue("2");
        assertThat(card.getByLabel("Effort")).hasValue("11");
        screen.keys("Enter");

        assertThat(screen.notice()).containsText("SKY-5 now has Impact 2 \u00b7 Effort 11.");
        assertValues("SKY-5", 2, 11);
    }

    @Test
    void a_form_compares_with_what_was_seen_when_its_value_was_typed() {
        Locator card = screen.select("SKY-6").card();
        card.getByLabel("Impact").fill("3");
        screen.change("product", "SKY-6", "{\"impact\":{\"from\":8,\"to\":2}}");
        assertThat(screen.part("card-note")).containsText("Impact is 2 by now; somebody else changed it.");
        assertThat(card.getByLabel("Impact")).hasValue("3");
        screen.keys("Enter");

        assertThat(screen.notice()).containsText("Theirs: Impact 2 \u00b7 Effort 5. Yours: Impact 3 \u00b7 Effort 5.");
        assertValues("SKY-6", 2, 5);
        screen.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine")).click();
        assertThat(screen.notice()).containsText("SKY-6 now has Impact 3");
        assertThat(screen.part("card-note")).not().containsText("by now");
    }

    @Test
    void a_change_is_not_taken_back_over_a_newer_one_of_somebody_else() {
        screen.select("SKY-12").card().getByLabel("Impact").fill("3");
        screen.keys("Enter");
        assertThat(screen.notice()).containsText("SKY-12 now has Impact 3");
        screen.change("product", "SKY-12", "{\"impact\":{\"from\":3,\"to\":1}}");
        assertThat(screen.card().getByLabel("Impact")).hasValue("1");
        screen.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo")).click();

        assertThat(screen.notice()).containsText("Theirs: Impact 1");
        assertThat(screen.part("above")).isFocused();
        assertValues("SKY-12", 1, 8);
    }

    @Test
    void what_is_taken_back_leaves_the_other_axis_as_somebody_else_has_set_it() {
        screen.select("SKY-13").card().getByLabel("Impact").fill("3");
        screen.keys("Enter");
        assertThat(screen.notice()).containsText("SKY-13 now has Impact 3");
        screen.change("product", "SKY-13", "{\"effort\":{\"from\":13,\"to\":9}}");
        assertThat(screen.card().getByLabel("Effort")).hasValue("9");
        screen.keys("Control+z");

        assertThat(screen.notice()).containsText("SKY-13 is back at Impact 6 \u00b7 Effort 9.");
        assertValues("SKY-13", 6, 9);
    }

    /** The server knows more than the picture when somebody takes a point that has moved a moment ago. */
    @Test
    void a_point_is_moved_from_where_it_was_seen_not_from_where_it_is_by_now() {
        Predicate<String> pictures = url -> url.contains("/matrix/picture");
        screen.page().route(pictures, route -> route.fulfill(new Route.FulfillOptions().setStatus(304)));
        MatrixScreen.Spot from = screen.spot("SKY-35");
        screen.change("product", "SKY-35", "{\"impact\":{\"from\":6,\"to\":9}}");
        screen.grab(from, screen.place(2, 10));
        screen.drop();

        assertThat(screen.notice()).containsText("Theirs: Impact 9 \u00b7 Effort 8. Yours: Impact 2 \u00b7 Effort 10.");
        assertValues("SKY-35", 9, 8);
        screen.page().unroute(pictures);
    }

    @Test
    void who_keeps_theirs_has_them_in_the_form_and_does_not_write_his_own_later() {
        Locator card = screen.select("SKY-32").card();
        int effort = screen.row("SKY-32").get("effort").asInt();
        card.getByLabel("Impact").fill("3");
        screen.change("product", "SKY-32", "{\"impact\":{\"from\":" + screen.row("SKY-32").get("impact") + ",\"to\":9}}");
        assertThat(screen.part("card-note")).containsText("Impact is 9 by now");
        screen.keys("Enter");
        screen.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep theirs")).click();
        assertThat(card.getByLabel("Impact")).hasValue("9");
        card.getByLabel("Effort").fill(String.valueOf(effort + 1));
        screen.keys("Enter");

        assertThat(screen.notice()).containsText("SKY-32 now has Impact 9 \u00b7 Effort " + (effort + 1));
        assertValues("SKY-32", 9, effort + 1);
    }

    /** The tray is as old as the picture; the first one comes with the page. */
    @Test
    void an_issue_of_the_tray_that_somebody_has_placed_meanwhile_is_not_overwritten() {
        Predicate<String> pictures = url -> url.contains("/matrix/picture");
        screen.page().route(pictures, route -> route.fulfill(new Route.FulfillOptions().setStatus(304)));
        BoundingBox row = screen.list("unplaced").locator("li").filter(new Locator.FilterOptions().setHasText("SKY-44")).boundingBox();
        screen.change("product", "SKY-44", "{\"impact\":{\"from\":null,\"to\":9},\"effort\":{\"from\":null,\"to\":2}}");
        screen.grab(new MatrixScreen.Spot(row.x + row.width / 2, row.y + row.height / 2), screen.place(3, 9));
        screen.drop();

        assertThat(screen.notice()).containsText("Theirs: Impact 9 \u00b7 Effort 2.");
        assertValues("SKY-44", 9, 2);
        screen.page().unroute(pictures);
    }

    @Test
    void a_change_is_taken_back_although_the_filter_shows_the_issue_no_more() {
        screen.open("SKY", "&cg-jql=Impact+%3E%3D+7");
        screen.select("SKY-31").card().getByLabel("Impact").fill("2");
        screen.keys("Enter");
        assertThat(screen.notice()).containsText("SKY-31 now has Impact 2");
        assertThat(screen.card()).isHidden();
        screen.keys("Control+z");

        assertThat(screen.notice()).containsText("SKY-31 is back at Impact 8");
    }

    @Test
    void the_focus_stays_at_its_control_when_a_list_is_written_anew() {
        Locator place = screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Place SKY-46"));
        place.focus();
        screen.page().evaluate("() => { document.querySelector('[data-part=unplaced] li').isOld = true; }");
        screen.change("product", "SKY-3", "{\"impact\":{\"from\":9,\"to\":8}}");
        screen.page().waitForFunction("() => !document.querySelector('[data-part=unplaced] li').isOld");

        assertThat(place).isFocused();
    }

    @Test
    void details_beside_a_point_go_when_the_picture_changes() {
        screen.page().mouse().move(screen.spot("SKY-9").x(), screen.spot("SKY-9").y());
        assertThat(screen.part("hover")).containsText("SKY-9 \u00b7 Impact 9 \u00b7 Effort 8");
        screen.change("product", "SKY-9", "{\"impact\":{\"from\":9,\"to\":7}}");

        assertThat(screen.part("hover")).isHidden();
    }
}
