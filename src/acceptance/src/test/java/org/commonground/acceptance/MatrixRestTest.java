package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture and the rows of a view, as the page and other scripts ask for them. */
class MatrixRestTest {
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static String rest(String path) {
        return running.jira() + "/rest/common-ground/1.0/matrix/" + path;
    }

    private static HttpResponse<String> get(String path, String user) {
        return running.get(rest(path), user);
    }

    private static JsonNode picture(String query) {
        HttpResponse<String> answer = get("picture?" + query, "product");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Running.json(answer);
    }

    private static List<Long> ids(JsonNode picture) {
        List<Long> ids = new ArrayList<>();
        picture.get("cells").forEach(cell -> cell.get(3).forEach(id -> ids.add(id.asLong())));
        picture.get("badges").forEach(badge -> badge.get(3).forEach(id -> ids.add(id.asLong())));
        return ids;
    }

    private static String messages(HttpResponse<String> answer) {
        return Running.json(answer).get("messages").get(0).asText();
    }

    @Test
    void the_picture_has_each_issue_once_and_a_slot_for_it() {
        JsonNode picture = picture("project=SKY");

        assertThat(ids(picture)).hasSize(picture.get("shown").asInt()).doesNotHaveDuplicates();
        picture.get("cells").forEach(cell -> assertThat(picture.get("slots").get(cell.get(2).asInt()).size())
                .isGreaterThanOrEqualTo(2 * cell.get(3).size()));
        assertThat(picture.get("total").asInt()).isEqualTo(60);
        assertThat(picture.get("shown").asInt() + picture.get("unplaced").asInt()).isEqualTo(60);
        assertThat(picture.get("mayMove").asBoolean()).isTrue();
        assertThat(picture.has("colour")).isFalse();
        assertThat(picture.has("size")).isFalse();
        assertThat(picture.toString()).doesNotContain("Company card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project=SKY", "jql=project%20in%20(SKY,%20PLAT)"})
    void every_dot_has_the_key_of_its_issue(String query) {
        JsonNode picture = picture(query);
        List<Long> dots = new ArrayList<>();
        picture.get("cells").forEach(cell -> cell.get(3).forEach(id -> dots.add(id.asLong())));
        Map<Long, String> keys = new HashMap<>();
        Running.json(get("rows?" + query + "&part=all&limit=200", "product")).get("rows")
            .forEach(row -> keys.put(row.get("id").asLong(), row.get("key").asText()));

        assertThat(dots).isNotEmpty();
        assertThat(picture.get("keys").get("of")).hasSize(dots.size());
        for (int i = 0; i < dots.size(); i++) {
            assertThat(picture.get("keys").get("prefix").asText() + picture.get("keys").get("of").get(i).asText()).isEqualTo(keys.get(dots.get(i)));
        }
    }

    @Test
    void every_dot_lies_inside_the_plot_and_in_its_quadrant() {
        JsonNode picture = picture("project=SKY&w=800&h=600");
        JsonNode plot = picture.get("plot");
        double border = picture.get("axes").get("effort").get("thresholdAt").asDouble();
        Set<Long> quickWins = new HashSet<>();
        Running.json(get("rows?project=SKY&part=quick-win&limit=200", "product")).get("rows")
                .forEach(row -> quickWins.add(row.get("id").asLong()));

        assertThat(quickWins).isNotEmpty();
        for (JsonNode cell : picture.get("cells")) {
            for (int i = 0; i < cell.get(3).size(); i++) {
                JsonNode slots = picture.get("slots").get(cell.get(2).asInt());
                double x = (cell.get(0).asInt() + slots.get(2 * i).asInt()) / 10.0;
                double y = (cell.get(1).asInt() + slots.get(2 * i + 1).asInt()) / 10.0;
                assertThat(x).isBetween(plot.get("x").asDouble(), plot.get("x").asDouble() + plot.get("width").asDouble());
                assertThat(y).isBetween(plot.get("y").asDouble(), plot.get("y").asDouble() + plot.get("height").asDouble());
                assertThat(quickWins.contains(cell.get(3).get(i).asLong()) && x > border).isFalse();
            }
        }
    }

    @Test
    void the_quadrants_cover_the_ground_and_count_what_is_shown() {
        JsonNode picture = picture("project=SKY");
        double area = 0;
        int count = 0;
        for (JsonNode quadrant : picture.get("quadrants")) {
            area += quadrant.get("width").asDouble() * quadrant.get("height").asDouble();
            count += quadrant.get("count").asInt();
        }

        assertThat(picture.get("quadrants").findValuesAsText("name")).containsExactlyInAnyOrder("Quick wins", "Big bets",
                "Fill-ins", "Time sinks");
        assertThat(area).isCloseTo(picture.get("ground").get("width").asDouble() * picture.get("ground").get("height").asDouble(),
                org.assertj.core.data.Percentage.withPercentage(0.1));
        assertThat(count).isEqualTo(picture.get("shown").asInt());
    }

    @Test
    void who_may_only_look_is_told_so() {
        assertThat(Running.json(get("picture?project=SKY", "viewer")).get("mayMove").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statusCategory", "type", "priority", "component", "assignee", "age", "votes"})
    void each_colour_has_a_legend_whose_counts_are_those_of_the_dots(String by) {
        JsonNode colour = picture("project=SKY&colour=" + by).get("colour");
        int[] counts = new int[colour.get("legend").size()];
        colour.get("of").forEach(entry -> counts[entry.asInt()]++);

        assertThat(colour.get("by").asText()).isEqualTo(by);
        assertThat(counts.length).isBetween(1, 8);
        for (int i = 0; i < counts.length; i++) {
            assertThat(colour.get("legend").get(i).get("count").asInt()).isEqualTo(counts[i]).isPositive();
            assertThat(colour.get("legend").get(i).get("name").asText()).isNotBlank().doesNotStartWith("common-ground.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"votes", "age"})
    void a_size_has_one_value_for_each_issue_between_its_ends(String by) {
        JsonNode picture = picture("project=SKY&size=" + by);
        JsonNode size = picture.get("size");

        assertThat(size.get("of")).hasSize(ids(picture).size());
        size.get("of").forEach(value -> assertThat(value.asLong()).isBetween(size.get("min").asLong(), size.get("max").asLong()));
    }

    @Test
    void a_query_narrows_the_project_and_its_order_does_not_matter() {
        JsonNode all = picture("project=SKY");
        JsonNode some = picture("project=SKY&jql=" + Running.encoded("type = Bug OR project = PLAT ORDER BY votes"));

        assertThat(some.get("total").asInt()).isPositive().isLessThan(all.get("total").asInt());
        assertThat(ids(all)).containsAll(ids(some));
    }

    @Test
    void parentheses_in_a_query_do_not_get_around_the_project() {
        HttpResponse<String> answer = get("picture?project=SKY&jql=" + Running.encoded("type = Bug) OR (project = PLAT"), "product");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_search_finds_words_beginnings_and_keys() {
        assertThat(picture("project=SKY&search=" + Running.encoded("Company card")).get("total").asInt()).isPositive();
        assertThat(picture("project=SKY&search=" + Running.encoded("compan")).get("total").asInt()).isPositive();
        assertThat(Running.json(get("rows?project=SKY&search=sky-3", "product")).get("rows").findValuesAsText("key"))
                .containsExactly("SKY-3");
        assertThat(picture("project=SKY&search=sky-99999").get("total").asInt()).isZero();
        assertThat(picture("project=SKY&search=" + Running.encoded("\\\" OR project = PLAT OR text ~ \"")).get("total").asInt()).isZero();
        assertThat(picture("project=SKY&search=" + Running.encoded("???")).get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "unresolved", "recent"})
    void each_quick_filter_leaves_some_out(String filter) {
        assertThat(picture("project=SKY&quick=" + filter).get("total").asInt()).isLessThan(60);
    }

    @Test
    void quick_filters_add_up() {
        int mine = picture("project=SKY&quick=mine").get("total").asInt();
        int both = picture("project=SKY&quick=mine&quick=unresolved").get("total").asInt();

        assertThat(both).isLessThanOrEqualTo(mine);
        assertThat(picture("project=SKY&quick=mine,unresolved").get("total").asInt()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"picture?project=SKY&colour=red, colour", "picture?project=SKY&size=big, size", "picture?project=SKY&quick=new, quick",
        "picture?project=SKY&w=10, w", "picture?project=SKY&h=many, h", "rows?project=SKY&limit=500, limit",
        "rows?project=SKY&part=best, part", "rows?project=SKY&sort=colour, sort", "rows?project=SKY&order=up, order",
        "rows?project=SKY&start=-1, start", "issues?project=SKY&ids=SKY-1, SKY-1"})
    void a_parameter_that_cannot_be_used_is_named(String path, String named) {
        HttpResponse<String> answer = get(path, "product");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(messages(answer)).contains(named);
    }

    @Test
    void a_project_that_is_hidden_is_as_absent_as_one_that_does_not_exist() {
        HttpResponse<String> hidden = get("picture?project=FAL", "viewer");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(get("picture?project=ZZZ", "viewer").body());
    }

    @Test
    void a_project_without_fields_says_who_chooses_them() {
        HttpResponse<String> answer = get("picture?project=FAL", "engineer");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(messages(answer)).contains("FAL").contains("project admin");
    }

    @Test
    void rows_are_sorted_and_paged() {
        JsonNode first = Running.json(get("rows?project=SKY&sort=impact&order=desc&limit=20", "product"));
        JsonNode second = Running.json(get("rows?project=SKY&sort=impact&order=desc&limit=20&start=20", "product"));
        List<Double> impacts = new ArrayList<>();
        first.get("rows").forEach(row -> impacts.add(row.get("impact").asDouble()));

        assertThat(first.get("total").asInt()).isEqualTo(60);
        assertThat(first.get("rows")).hasSize(20);
        assertThat(impacts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(second.get("start").asInt()).isEqualTo(20);
        assertThat(first.get("rows").findValuesAsText("key")).doesNotContainAnyElementsOf(second.get("rows").findValuesAsText("key"));
        assertThat(Running.json(get("rows?project=SKY&limit=3", "product")).get("rows").findValuesAsText("key"))
                .containsExactly("SKY-1", "SKY-2", "SKY-3");
    }

    @Test
    void parts_add_up_to_the_whole() {
        int placed = Running.json(get("rows?project=SKY&part=placed", "product")).get("total").asInt();
        int sum = 0;
        for (String part : List.of("quick-win", "big-bet", "fill-in", "time-sink")) {
            sum += Running.json(get("rows?project=SKY&part=" + part, "product")).get("total").asInt();
        }

        assertThat(sum).isEqualTo(placed);
        assertThat(placed + Running.json(get("rows?project=SKY&part=unplaced", "product")).get("total").asInt()).isEqualTo(60);
    }

    @Test
    void issues_that_the_viewer_may_not_see_are_absent() {
        long secret = Running.json(get("rows?project=SKY&search=SKY-60", "product")).get("rows").get(0).get("id").asLong();

        assertThat(Running.json(get("issues?project=SKY&ids=" + secret + ",1", "product")).get("rows").findValuesAsText("key"))
                .containsExactly("SKY-60");
        assertThat(Running.json(get("issues?project=SKY&ids=" + secret, "engineer")).get("rows")).isEmpty();
    }
}
