package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** High impact at the bottom, high effort on the left: what the hand and the keys do follows the picture, not the values. */
class ReversedAxesTest {
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();
    private MatrixScreen screen;

    @BeforeAll
    static void start() {
        Running running = BROWSING.running();
        String settings = running.jira() + "/rest/common-ground/1.0/settings/SKY";
        ObjectNode kept = (ObjectNode) Running.json(running.get(settings, "admin"));
        kept.remove("fields");
        kept.remove("project");
        ((ObjectNode) kept.get("impact")).put("reversed", true);
        ((ObjectNode) kept.get("effort")).put("reversed", true);
        assertThat(running.put(settings, "admin", kept.toString()).statusCode()).isEqualTo(200);
    }

    @BeforeEach
    void open() {
        screen = BROWSING.matrix("engineer").open("SKY", "");
    }

    @AfterEach
    void close() {
        screen.page().close();
        assertThat(BROWSING.incidents()).isEmpty();
    }

    @Test
    void high_values_stand_at_the_bottom_and_on_the_left_and_quadrants_keep_their_meaning() {
        Axe.picture(screen.page(), "matrix-reversed");
        MatrixScreen.Spot best = screen.place(9, 1);
        MatrixScreen.Spot worst = screen.place(1, 13);

        assertThat(best.y()).isGreaterThan(worst.y());
        assertThat(best.x()).isGreaterThan(worst.x());
        JsonNode quickWins = screen.picture().get("quadrants").get(0);
        assertThat(quickWins.get("id").asText()).isEqualTo("quick-win");
        assertThat(quickWins.get("y").asDouble()).isGreaterThan(100);
        assertThat(screen.list("quick-win").locator("li").first()).containsText("SKY-");
        assertThat(screen.list("quick-win").locator(".cg-count")).hasText(quickWins.get("count").asText());
    }

    @Test
    void a_point_is_dragged_to_the_values_of_its_place() {
        screen.grab(screen.spot("SKY-3"), screen.place(2, 12));
        screen.drop();

        assertThat(screen.notice()).containsText("SKY-3 now has Impact 2 \u00b7 Effort 12.");
        assertThat(screen.row("SKY-3").get("quadrant").asText()).isEqualTo("time-sink");
        assertThat(screen.list("time-sink").locator(".cg-count")).hasText(screen.picture().get("quadrants").findValuesAsText("count").get(3));
    }

    @Test
    void an_arrow_key_moves_the_point_the_way_it_points() {
        screen.select("SKY-4");
        JsonNode before = screen.row("SKY-4");
        MatrixScreen.Spot from = screen.spot("SKY-4");
        screen.part("above").focus();
        screen.keys("Enter", "ArrowDown", "ArrowLeft", "Enter");
        assertThat(screen.notice()).containsText("SKY-4 now has");

        assertThat(screen.row("SKY-4").get("impact").asInt()).isEqualTo(before.get("impact").asInt() + 1);
        assertThat(screen.row("SKY-4").get("effort").asInt()).isEqualTo(before.get("effort").asInt() + 1);
        assertThat(screen.place(before.get("impact").asInt() + 1, before.get("effort").asInt() + 1)).satisfies(to -> {
            assertThat(to.x()).isLessThan(from.x());
            assertThat(to.y()).isGreaterThan(from.y());
        });
    }
}
