package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing an estimate on the project's page: by pointer, by keyboard and by form. */
class MoveOnMatrixTest {
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

    private void assertValues(String key, Integer impact, Integer effort) {
        JsonNode row = screen.row(key);
        assertThat(row.get("impact").isNull() ? null : (Integer) row.get("impact").asInt()).as(key + " impact").isEqualTo(impact);
        assertThat(row.get("effort").isNull() ? null : (Integer) row.get("effort").asInt()).as(key + " effort").isEqualTo(effort);
    }

    @Test
    void a_point_is_dragged_and_its_values_are_those_of_the_place() {
        screen.grab(screen.spot("SKY-3"), screen.place(7, 10));
        screen.drop();

        assertThat(screen.notice()).containsText("SKY-3 now has Impact 7 · Effort 10.");
        assertValues("SKY-3", 7, 10);
    }

    @Test
    void shift_keeps_a_point_on_the_axis_along_which_it_moves() {
        screen.page().keyboard().down("Shift");
        MatrixScreen.Spot to = screen.place(8, 12);
        screen.grab(screen.spot("SKY-1"), to);
        screen.drop();
        screen.page().keyboard().up("Shift");

        assertThat(screen.notice()).containsText("SKY-1 now has Impact 9 · Effort 12.");
        assertValues("SKY-1", 9, 12);
    }

    @Test
    void escape_while_dragging_changes_nothing() {
        screen.grab(screen.spot("SKY-6"), screen.place(2, 10));
        screen.keys("Escape");
        screen.drop();

        assertThat(screen.part("say")).hasText("Nothing was changed.");
        assertValues("SKY-6", 8, 5);
    }

    @Test
    void a_point_that_is_dropped_beside_the_picture_goes_back() {
        screen.grab(screen.spot("SKY-6"), new MatrixScreen.Spot(1200, 700));
        assertThat(screen.part("chip")).hasText("SKY-6");
        screen.drop();

        assertThat(screen.part("say")).hasText("Nothing was changed.");
        assertThat(screen.part("chip")).isHidden();
        assertValues("SKY-6", 8, 5);
    }

    @Test
    void an_unplaced_issue_is_dragged_from_the_tray_to_its_place() {
        Locator row = screen.list("unplaced").locator("li").filter(new Locator.FilterOptions().setHasText("SKY-44"));
        row.scrollIntoViewIfNeeded();
        var box = row.boundingBox();
        screen.grab(new MatrixScreen.Spot(box.x + 120, box.y + box.height / 2), screen.place(6, 3));
        screen.drop();

        assertThat(screen.notice()).containsText("SKY-44 now has Impact 6 · Effort 3.");
        assertThat(screen.list("unplaced").locator("li").filter(new Locator.FilterOptions().setHasText("SKY-44"))).hasCount(0);
        assertValues("SKY-44", 6, 3);
    }

    @Test
    void a_point_is_moved_with_the_keyboard_alone() {
        screen.part("above").focus();
        screen.keys("Home");
        assertThat(screen.card()).isVisible();
        Locator shown = screen.card().locator("[data-cg='card-key']");
        String first = shown.textContent();
        screen.keys("ArrowRight");
        assertThat(shown).not().hasText(first);
        String key = shown.textContent();
        JsonNode before = screen.row(key);

        screen.keys("Enter", "ArrowDown", "ArrowDown", "ArrowRight");
        assertThat(screen.part("say")).containsText("Impact " + (before.get("impact").asInt() - 2));
        screen.keys("Enter");

        assertThat(screen.notice()).containsText(key + " now has");
        assertValues(key, before.get("impact").asInt() - 2, before.get("effort").asInt() + 1);
    }

    @Test
    void escape_puts_a_point_back_that_was_picked_up() {
        screen.select("SKY-9").part("above").focus();
        screen.keys("Enter");
        assertThat(screen.part("say")).containsText("SKY-9 picked up at Impact 9 · Effort 8.");
        screen.keys("ArrowDown", "Escape");

        assertThat(screen.part("say")).hasText("Nothing was changed.");
        assertValues("SKY-9", 9, 8);
    }

    @Test
    void an_unplaced_issue_is_placed_with_the_keyboard() {
        Locator button = screen.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Place SKY-46"));
        button.focus();
        screen.keys("Enter");
        assertThat(screen.part("say")).containsText("SKY-46 picked up");
        screen.keys("ArrowRight", "Enter");

        assertThat(screen.notice()).containsText("SKY-46 now has");
        assertThat(screen.row("SKY-46").get("quadrant").isNull()).isFalse();
    }

    @Test
    void the_card_of_a_point_is_the_next_stop_of_the_keyboard_and_pushes_no_list_away() {
        BoundingBox before = screen.list("quick-win").boundingBox();
        screen.part("above").focus();
        screen.keys("Home");
        assertThat(screen.card()).isVisible();
        screen.keys("Tab");

        assertThat(screen.part("card-key")).isFocused();
        screen.keys("Escape");
        assertThat(screen.card()).isHidden();
        assertThat(screen.part("above")).isFocused();
        assertThat(screen.list("quick-win").boundingBox().y).isEqualTo(before.y);
    }

    @Test
    void an_unplaced_issue_is_placed_with_two_clicks_as_a_finger_does() {
        screen.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Place SKY-47")).click();
        assertThat(screen.part("say")).containsText("SKY-47 picked up");
        screen.click(screen.place(4, 9));

        assertThat(screen.notice()).containsText("SKY-47 now has Impact 4 \u00b7 Effort 9.");
        assertValues("SKY-47", 4, 9);
    }

    @Test
    void a_click_beside_the_points_chooses_none_whatever_key_came_before() {
        screen.page().locator("#cg-search").focus();
        screen.keys("Tab");
        screen.click(screen.place(1, 11));

        assertThat(screen.part("above")).isFocused();
        assertThat(screen.page().url()).doesNotContain("cg-issue");
    }

    @Test
    void what_is_picked_up_goes_back_by_a_click_beside_the_axes_and_stays_in_hand_by_the_right_button() {
        screen.select("SKY-8").part("above").focus();
        screen.keys("Enter");
        assertThat(screen.part("say")).containsText("SKY-8 picked up");
        screen.page().mouse().move(screen.place(3, 3).x(), screen.place(3, 3).y());
        screen.page().mouse().down(new Mouse.DownOptions().setButton(MouseButton.RIGHT));
        screen.page().mouse().up(new Mouse.UpOptions().setButton(MouseButton.RIGHT));
        BoundingBox picture = screen.part("above").boundingBox();
        screen.page().mouse().click(picture.x + 3, picture.y + picture.height - 3);

        assertThat(screen.part("say")).containsText("Nothing was changed");
        assertValues("SKY-8", 5, 2);
    }

    @Test
    void the_form_changes_both_values_and_names_what_it_does_not_take() {
        screen.select("SKY-12");
        Locator card = screen.card();
        card.getByLabel("Impact").fill("200");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        assertThat(card.locator("[role=alert]")).hasText("Impact: a number from 1 to 9, in steps of 1.");
        assertThat(card.getByLabel("Impact")).isFocused();

        card.getByLabel("Impact").fill("2");
        card.getByLabel("Effort").fill("");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
        assertThat(screen.notice()).containsText("SKY-12 now has Impact 2 · Effort none.");
        assertValues("SKY-12", 2, null);
    }

    @Test
    void a_refused_change_goes_back_with_the_reason() {
        MatrixScreen.Spot from = screen.spot("SKY-5");
        screen.page().route("**/matrix/issues/*", route -> {
            if (route.request().method().equals("PUT")) {
                route.fulfill(new Route.FulfillOptions().setStatus(403).setContentType("application/json")
                    .setBody("{\"messages\":[\"The project is archived.\"]}"));
            } else {
                route.resume();
            }
        });
        screen.grab(from, screen.place(3, 12));
        screen.drop();

        assertThat(screen.notice()).containsText("SKY-5 went back to where it was. The project is archived.");
        screen.page().mouse().move(5, 5);
        screen.page().mouse().move(from.x(), from.y());
        assertThat(screen.part("hover")).containsText("SKY-5 · Impact 8 · Effort 13");
    }

    @Test
    void when_somebody_was_faster_both_values_are_shown_and_theirs_can_be_kept() {
        conflict("SKY-13", 6, 13);
        screen.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep theirs")).click();

        assertThat(screen.notice()).isHidden();
        assertValues("SKY-13", 4, 13);
    }

    @Test
    void when_somebody_was_faster_mine_can_be_used_and_the_rest_of_theirs_stays() {
        conflict("SKY-35", 6, 8);
        screen.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine")).click();

        assertThat(screen.notice()).containsText("SKY-35 now has Impact 7 · Effort 10.");
        assertValues("SKY-35", 7, 10);
    }

    /** Somebody changes the impact while this page does not know of it yet. */
    private void conflict(String key, int impact, int effort) {
        screen.select(key);
        Predicate<String> pictures = url -> url.contains("/matrix/picture");
        screen.page().route(pictures, route -> route.fulfill(new Route.FulfillOptions().setStatus(304)));
        MatrixScreen.Spot from = screen.spot(key);
        MatrixScreen.Spot to = screen.place(7, 10);
        screen.change("product", key, "{\"impact\":{\"from\":" + impact + ",\"to\":4}}");
        screen.grab(from, to);
        screen.drop();
        assertThat(screen.notice()).containsText("Somebody else changed " + key + " meanwhile. Theirs: Impact 4 · Effort " + effort
            + ". Yours: Impact 7 · Effort 10.");
        assertValues(key, 4, effort);
        screen.page().unroute(pictures);
    }

    @Test
    void the_last_change_is_taken_back_by_a_button_and_by_a_key() {
        screen.grab(screen.spot("SKY-25"), screen.place(7, 10));
        screen.drop();
        screen.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo")).click();
        assertThat(screen.notice()).containsText("SKY-25 is back at Impact 5 · Effort 13.");
        assertValues("SKY-25", 5, 13);

        screen.keys("Control+z");
        assertThat(screen.notice()).containsText("SKY-25 is back at Impact 7 · Effort 10.");
        assertValues("SKY-25", 7, 10);
    }

    @Test
    void another_persons_change_shows_within_two_seconds() {
        MatrixScreen other = BROWSING.matrix("product").open("SKY", "");
        MatrixScreen.Spot from = other.spot("SKY-37");
        other.grab(from, other.place(2, 12));
        other.drop();
        assertThat(other.notice()).containsText("SKY-37 now has");
        long changed = System.nanoTime();

        assertThat(screen.part("say")).hasText("Changed by others: 1");
        assertThat((System.nanoTime() - changed) / 1e9).isLessThan(2);
        other.page().close();
    }

    @Test
    void who_may_only_look_is_told_so_and_can_move_nothing() {
        MatrixScreen viewer = BROWSING.matrix("viewer").open("SKY", "");
        viewer.grab(viewer.spot("SKY-6"), viewer.place(2, 12));
        viewer.drop();

        assertThat(viewer.part("above")).hasAttribute("aria-describedby", "cg-keys cg-described");
        assertThat(viewer.page().locator("#cg-keys")).containsText("You may look, but not change");
        assertThat(viewer.card().locator("form")).isHidden();
        assertThat(viewer.page().locator("[data-place]")).hasCount(0);
        assertValues("SKY-6", 8, 5);
        viewer.page().close();
    }
}
