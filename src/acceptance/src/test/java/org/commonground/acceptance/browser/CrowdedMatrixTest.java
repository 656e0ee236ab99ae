package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A project with 3,000 issues on few distinct values beside one with 40. */
class CrowdedMatrixTest {
    private static final String NODES = """
        async () => {
          const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
          const count = page => page.querySelectorAll('[data-cg-matrix] *').length
            - page.querySelectorAll('[data-cg-matrix] :is(ul, tbody, noscript) *').length;
          return count(document) + document.querySelectorAll('.cg-legend *').length - count(served);
        }""";
    @TempDir
    private static Path folder;
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing(CrowdedMatrixTest::crowd);

    private static List<String> crowd() throws IOException {
        StringBuilder lines = new StringBuilder();
        // the first issue makes the scales wide and so the cells small; the others crowd in 20 of them
        for (int i = 0; i < 3040; i++) {
            boolean few = i < 40;
            int n = few ? i : i - 40;
            lines.append("{\"key\":\"").append(few ? "FEW-" : "MANY-").append(n + 1).append("\",\"summary\":\"Issue ").append(n)
                .append("\",\"type\":\"").append(n % 3 == 0 ? "Bug" : "Story").append("\",\"impact\":").append(n == 0 ? 10 : n * n % 7 + 1)
                .append(",\"effort\":").append(n == 0 ? 13 : n % 5 + 1).append("}\n");
        }
        return List.of("--issues", Files.writeString(folder.resolve("crowd.jsonl"), lines).toString());
    }

    @Test
    void the_script_adds_few_nodes_whatever_the_number_of_issues_is() {
        int few = nodes("FEW");
        int many = nodes("MANY");

        assertThat(few).isBetween(0, 60);
        assertThat(many).isBetween(0, 60);
    }

    private static int nodes(String project) {
        MatrixScreen screen = BROWSING.matrix("viewer").open(project, "&cg-colour=type&cg-size=votes");
        assertThat(screen.part("legend")).containsText("Story");
        int nodes = ((Number) screen.page().evaluate(NODES)).intValue();
        screen.page().close();
        return nodes;
    }

    @Test
    void a_badge_opens_the_list_of_its_issues_and_one_of_them_is_moved() {
        MatrixScreen screen = BROWSING.matrix("engineer").open("MANY", "");
        screen.click(screen.badge());

        assertThat(screen.part("cluster")).containsText("issues here");
        assertThat(screen.part("cluster").locator("li button").first()).isFocused();
        screen.keys("Enter");
        assertThat(screen.card()).isVisible();
        String key = screen.part("card-key").textContent();
        screen.card().getByLabel("Impact").fill("4");
        screen.keys("Enter");
        assertThat(screen.notice()).containsText(key + " now has Impact 4");
        assertThat(screen.row(key).get("impact").asInt()).isEqualTo(4);
        screen.page().close();
    }

    @Test
    void a_badge_that_was_walked_to_opens_by_a_click_too() {
        MatrixScreen screen = BROWSING.matrix("viewer").open("MANY", "");
        screen.part("above").focus();
        screen.keys("Home");
        screen.click(screen.badge());

        assertThat(screen.part("cluster")).isVisible();
        screen.keys("Escape");
        assertThat(screen.part("cluster")).isHidden();
        screen.page().close();
    }

    @Test
    void an_issue_is_dragged_out_of_a_badges_list() {
        MatrixScreen screen = BROWSING.matrix("engineer").open("MANY", "");
        screen.click(screen.badge());
        Locator row = screen.part("cluster").locator("li").nth(2);
        String key = row.locator("a").textContent();
        BoundingBox box = row.boundingBox();
        screen.grab(new MatrixScreen.Spot(box.x + box.width - 20, box.y + box.height / 2), screen.place(9, 12));
        screen.drop();

        assertThat(screen.notice()).containsText(key + " now has Impact 9 \u00b7 Effort 12.");
        screen.page().close();
    }

    @Test
    void a_list_ends_with_its_last_issue_and_the_focus_goes_where_it_goes_on() {
        MatrixScreen screen = BROWSING.matrix("viewer").open("MANY", "");
        Locator list = screen.list("fill-in");
        list.locator("summary").click();
        int all = Integer.parseInt(list.locator("[data-cg=count]").textContent().replace(",", ""));
        assertThat(all).isGreaterThan(400);
        list.getByText("Show 200 of").click();
        assertThat(list.locator("li")).hasCount(200);
        assertThat(list.locator("li").nth(5).locator("button")).isFocused();
        for (int shown = 400; shown < all; shown += 200) {
            list.locator("[data-more] a").click();
            assertThat(list.locator("li")).hasCount(shown);
        }
        list.getByText("Show all").click();

        assertThat(list.locator("li")).hasCount(all);
        assertThat(list.locator("[data-more]")).isHidden();
        screen.page().close();
    }

    @Test
    void a_badge_opens_with_the_keyboard_too() {
        MatrixScreen screen = BROWSING.matrix("viewer").open("MANY", "");
        screen.part("above").focus();
        screen.keys("Home", "Enter");

        assertThat(screen.part("cluster").locator("li button").first()).isFocused();
        assertThat(BROWSING.incidents()).isEmpty();
        screen.page().close();
    }
}
