package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.acceptance.Pages.discovery;
import static org.commonground.acceptance.Pages.feasibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register over REST in the played Confluence: correct after everything that can happen to a page, and only as the viewer. */
class RegisterTest {
    private static final String REST = "/rest/common-ground/1.0/register";
    private static Running running;
    private static Pages pages;

    @BeforeAll
    static void start() {
        running = Running.with();
        pages = new Pages(running, "admin");
        built();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void what_was_there_before_the_app_is_found_by_itself() {
        assertThat(titles("admin", "spaces=PD")).contains("Group booking in one go", "Travel policy check");
    }

    @Test
    void a_page_is_there_once_it_is_written_and_as_it_is_edited() {
        long id = pages.create("ENG", "Seat maps", discovery("decision=exploring"));
        assertThat(line(id).path("decision").asText()).isEqualTo("exploring");

        pages.edit(id, 1, "Seat maps, better", discovery("decision=validated"));
        assertThat(line(id).path("decision").asText()).isEqualTo("validated");
        assertThat(line(id).path("title").asText()).isEqualTo("Seat maps, better");

        pages.post("/pages/revertpagebacktoversion.action", "pageId", String.valueOf(id), "version", "1");
        assertThat(line(id).path("decision").asText()).isEqualTo("exploring");

        pages.edit(id, 3, "Seat maps, better", "<p>No record any more</p>");
        assertThat(line(id).isMissingNode()).isTrue();
    }

    @Test
    void a_page_in_the_trash_is_gone_and_comes_back_with_it() {
        long id = pages.create("ENG", "Trashed idea", discovery());
        pages.post("/pages/doremovepage.action", "pageId", String.valueOf(id));
        assertThat(line(id).isMissingNode()).isTrue();

        pages.post("/pages/restorepage.action", "key", "ENG", "pageId", String.valueOf(id));
        assertThat(line(id).path("title").asText()).isEqualTo("Trashed idea");

        pages.post("/pages/doremovepage.action", "pageId", String.valueOf(id));
        pages.post("/pages/purgetrashitem.action", "key", "ENG", "pageId", String.valueOf(id));
        assertThat(line(id).isMissingNode()).isTrue();
    }

    @Test
    void a_moved_page_takes_those_below_it_along() {
        long parent = pages.create("ENG", "Moved idea", discovery());
        long child = pages.create("ENG", "Moved child", feasibility("verdict=feasible"), String.valueOf(parent));
        pages.post("/pages/movepage.action", "pageId", String.valueOf(parent), "spaceKey", "DES", "parentTitle", "");

        assertThat(titles("admin", "spaces=DES")).contains("Moved idea", "Moved child");
        assertThat(titles("admin", "spaces=ENG")).doesNotContain("Moved idea", "Moved child");
        assertThat(line(child).path("space").asText()).isEqualTo("DES");
    }

    @Test
    void labels_count_as_soon_as_they_are_put_on_or_taken_off() {
        long id = pages.create("ENG", "Labelled idea", discovery());
        assertThat(titles("admin", "spaces=ENG&labels=quarter-4")).isEmpty();
        pages.post("/pages/addlabel.action", "pageId", String.valueOf(id), "labelString", "Quarter-4 big");
        assertThat(titles("admin", "spaces=ENG&labels=quarter-4,big")).containsExactly("Labelled idea");
        pages.post("/pages/removelabel.action", "pageId", String.valueOf(id), "labelString", "big");
        assertThat(titles("admin", "spaces=ENG&labels=quarter-4,big")).isEmpty();
    }

    @Test
    void a_restricted_page_and_those_below_it_are_neither_listed_nor_counted() {
        long id = pages.create("DES", "Secret idea", discovery("decision=parked", "owner=secret-owner"));
        pages.create("DES", "Below the secret", discovery("decision=parked"), String.valueOf(id));
        int before = register("designer", "spaces=DES").path("counts").path("all").asInt();
        pages.post("/pages/setrestrictions.action", "pageId", String.valueOf(id), "users", "admin");

        JsonNode seen = register("designer", "spaces=DES");
        assertThat(seen.path("counts").path("all").asInt()).isEqualTo(before - 2);
        assertThat(seen.toString()).doesNotContain("ecret");
        assertThat(running.get(running.confluence() + REST + "/export?spaces=DES", "designer").body()).doesNotContain("ecret");
        assertThat(register("outsider", "").path("counts").path("all").asInt()).isZero();

        pages.post("/pages/setrestrictions.action", "pageId", String.valueOf(id), "users", "");
        assertThat(register("designer", "spaces=DES").path("counts").path("all").asInt()).isEqualTo(before);
    }

    @Test
    void nobody_who_is_not_logged_in_gets_an_answer() {
        assertThat(running.get(running.confluence() + REST, null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_hundred_records_cost_as_many_statements_as_ten() {
        List<String> costs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            pages.create("ENG", "Counted " + i, discovery("owner=counted") + feasibility());
            if (i == 9 || i == 99) {
                costs.add(sql("spaces=ENG&owner=counted"));
            }
        }
        assertThat(register("admin", "spaces=ENG&owner=counted").path("total").asInt()).isEqualTo(100);
        assertThat(costs.get(1)).isEqualTo(costs.get(0));
        assertThat(Integer.parseInt(costs.get(0))).isLessThanOrEqualTo(7);
    }

    @Test
    void a_value_that_cannot_be_read_is_named() {
        HttpResponse<String> answer = running.get(running.confluence() + REST + "?decision=perhaps", "admin");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("decision cannot be").contains("perhaps");
    }

    @Test
    void how_it_is_listed_must_be_readable_too_and_each_value_that_is_not_is_named() {
        HttpResponse<String> answer = running.get(running.confluence() + REST + "?decision=perhaps&sort=size&order=up&start=-1", "admin");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Running.json(answer).get("messages")).extracting(JsonNode::asText).containsExactly(
            "The parameter decision cannot be \u201cperhaps\u201d.", "The parameter sort cannot be \u201csize\u201d.",
            "The parameter order cannot be \u201cup\u201d.", "The parameter start cannot be \u201c-1\u201d.");
        assertThat(running.get(running.confluence() + REST + "?sort=&order=&start=", "admin").statusCode()).isEqualTo(200);
        assertThat(running.get(running.confluence() + REST + "?sort=check-in&order=asc&start=0", "admin").statusCode()).isEqualTo(200);
    }

    @Test
    void an_order_without_a_column_turns_the_usual_one_round() {
        List<String> usual = register("admin", "spaces=PD").path("lines").findValuesAsText("changed");

        assertThat(usual).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(register("admin", "spaces=PD&order=asc").path("lines").findValuesAsText("changed")).isSorted();
    }

    @Test
    void an_export_is_safe_to_open_in_a_spreadsheet_and_holds_every_line() {
        pages.create("DES", "=HYPERLINK(\"http://x\")", discovery("owner=+cmd"));

        HttpResponse<String> table = running.get(running.confluence() + REST + "/export?spaces=DES", "admin");

        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(table.body()).startsWith("\ufeffIdea,").contains("\"'=HYPERLINK(\"\"http://x\"\")\"").contains(",'+cmd,");
    }

    @Test
    void only_an_administrator_builds_the_register() {
        String building = running.confluence() + REST + "/building";

        assertThat(running.get(building, "product").statusCode()).isEqualTo(404);
        assertThat(running.post(building, "admin", "").statusCode()).isIn(403, 415);
        assertThat(running.get(running.confluence() + "/plugins/servlet/common-ground/register", "product").statusCode()).isEqualTo(403);
        assertThat(Running.json(running.get(building, "admin")).path("state").asText()).isEqualTo("done");
    }

    @Test
    void a_space_that_is_removed_takes_its_ideas_with_it() {
        try (Running own = Running.with()) {
            Pages written = new Pages(own, "admin");
            written.create("DES", "Doomed", discovery());
            written.post("/spaces/doremovespace.action", "key", "DES");

            assertThat(own.get(own.confluence() + REST, "admin").body()).doesNotContain("Doomed");
        }
    }

    private static void built() {
        Instant end = Instant.now().plusSeconds(30);
        while (!register("admin", "").path("building").path("state").asText().equals("done")) {
            assertThat(Instant.now()).as("the register is built").isBefore(end);
        }
    }

    private static JsonNode register(String user, String query) {
        return Running.json(running.get(running.confluence() + REST + "?" + query, user));
    }

    private static String sql(String query) {
        return running.get(running.confluence() + REST + "?" + query, "admin").headers().firstValue("X-Sandbox-Host-Calls").orElseThrow()
                .replaceAll(".*sql=", "");
    }

    private static List<String> titles(String user, String query) {
        return register(user, query).path("lines").findValuesAsText("title");
    }

    /** The line of a page, wherever it is in the register. */
    private static JsonNode line(long page) {
        for (int start = 0; start < 1_000; start += 50) {
            JsonNode register = register("admin", "sort=changed&order=desc&start=" + start);
            for (JsonNode line : register.path("lines")) {
                if (line.path("pageId").asLong() == page) {
                    return line;
                }
            }
            if (register.path("total").asInt() <= start + 50) {
                break;
            }
        }
        return MissingNode.getInstance();
    }
}
