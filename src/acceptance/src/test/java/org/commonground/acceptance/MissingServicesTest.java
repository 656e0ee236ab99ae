package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.sandbox.PlayedHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A product that lacks a service: the app starts, and says so where it matters. */
class MissingServicesTest {
    private static final String KEY = "org.commonground.common-ground";
    private static final String REST = "/rest/common-ground/1.0";
    private static final String HEALTH = "/plugins/servlet/common-ground/health";
    private static final String PAGE = "/display/PD/Group+booking+in+one+go";

    /** Every service that the app asks the product for: those that are proven on platform 8, too. */
    private static Stream<String> asked(String wiring) throws IOException {
        String source = Files.readString(Repository.ROOT.resolve("src/plugin/src/main/java/org/commonground/wiring/" + wiring + ".java"));
        List<String> asked = all(source, "services\\.(?:get|ifThere)\\((\\w+)\\.class\\)").map(name -> all(source, "import (\\S+\\." + name
                + ");").findFirst().orElseThrow()).toList();
        assertThat(asked).hasSizeGreaterThan(4);
        return asked.stream();
    }

    private static Stream<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).distinct();
    }

    static Stream<String> askedOfJira() throws IOException {
        return asked("JiraWiring");
    }

    static Stream<String> askedOfConfluence() throws IOException {
        return asked("ConfluenceWiring");
    }

    @ParameterizedTest
    @MethodSource("askedOfJira")
    void jira_without_it_starts_the_app_and_the_administrator_is_told(String service) {
        try (Running running = Running.with("--without", service)) {
            startsAndSays(running.sandbox().jira(), running.get(running.jira() + HEALTH, "admin"), service);
            exports(running, running.jira(), "matrix-settings");
            HttpResponse<String> issue = running.get(running.jira() + "/browse/SKY-1", "product");
            assertThat(issue.statusCode()).isEqualTo(200);
            assertThat(issue.body()).contains("SKY-1").doesNotContain("An error occurred");
            assertThat(running.get(running.jira() + "/projects/SKY?selectedItem=" + KEY + ":matrix-link", "product").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("askedOfConfluence")
    void confluence_without_it_starts_the_app_and_shows_its_records(String service) {
        try (Running running = Running.with("--without", service)) {
            startsAndSays(running.sandbox().confluence(), running.get(running.confluence() + HEALTH, "admin"), service);
            exports(running, running.confluence(), "register", "register-building", "confluence-settings");
            assertThat(running.get(running.confluence() + PAGE, "product").body()).contains("cg-record-title").doesNotContain(sentence(service));
        }
    }

    @Test
    void without_the_search_every_part_that_needs_it_says_so_and_what_is_around_it_is_as_ever() {
        try (Running running = Running.with("--without", "SearchService")) {
            String jira = running.jira();
            for (String path : new String[] {"/matrix?jql=project=SKY", "/matrix/picture?project=SKY", "/matrix/rows?project=SKY",
                "/matrix/export?project=SKY&format=csv"}) {
                HttpResponse<String> answer = running.get(jira + REST + path, "product");
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(Running.json(answer).get("messages").get(0).asText()).isEqualTo(sentence("SearchService"));
            }
            HttpResponse<String> item = running.get(jira + REST + "/dashboard/view?project=SKY", "product");
            assertThat(item.statusCode()).isEqualTo(503);
            assertThat(item.body()).contains(sentence("SearchService"));
            HttpResponse<String> page = running.get(jira + "/projects/SKY?selectedItem=" + KEY + ":matrix-link", "product");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("cg-unavailable").contains(sentence("SearchService")).contains("id=\"header\"");
            assertThat(running.get(jira + "/browse/SKY-1", "product").body()).contains("cg-unavailable").contains("SKY-1").contains("id=\"header\"");
            assertThat(running.get(jira + "/issues/?jql=" + Running.encoded("issue in matrixUnplaced(SKY)"), "product").body())
                    .contains(sentence("SearchService"));
        }
    }

    @Test
    void without_the_history_only_the_functions_that_ask_about_the_past_say_so() {
        try (Running running = Running.with("--without", "ChangeHistoryManager")) {
            for (String function : new String[] {"staleEstimates(SKY, 1)", "changedSinceEstimate(SKY)"}) {
                assertThat(search(running, function)).contains(sentence("ChangeHistoryManager")).doesNotContain("data-issuekey");
            }
            for (String function : new String[] {"matrixQuadrant(SKY, quick-win)", "matrixUnplaced(SKY)"}) {
                assertThat(search(running, function)).contains("data-issuekey=\"SKY-").doesNotContain(sentence("ChangeHistoryManager"));
            }
        }
    }

    private static String search(Running running, String function) {
        return running.get(running.jira() + "/issues/?jql=" + Running.encoded("issue in " + function), "product").body();
    }

    @Test
    void without_permissions_a_form_says_so_as_a_page_of_its_own() {
        try (Running running = Running.with("--without", "PermissionManager")) {
            HttpResponse<String> form = running.get(running.jira() + "/secure/CommonGroundMatrixSettings!default.jspa?projectKey=SKY", "admin");
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.body()).contains("cg-unavailable").contains(sentence("PermissionManager")).contains("id=\"header\"");
            assertThat(running.get(running.jira() + "/projects/SKY", "product").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_the_pages_confluence_starts_the_app_and_shows_its_records() {
        try (Running running = Running.with("--without", "PageManager")) {
            String confluence = running.confluence();
            assertThat(running.get(confluence + PAGE, "product").body()).contains("cg-record-title");
            startsAndSays(running.sandbox().confluence(), running.get(confluence + HEALTH, "admin"), "PageManager");
        }
    }

    @Test
    void without_permissions_the_register_says_so_as_data_and_as_pages() {
        try (Running running = Running.with("--without", "PermissionManager")) {
            String confluence = running.confluence();
            // until the first page is in it there is nothing to ask permissions for
            Wait.until(() -> {
                HttpResponse<String> register = running.get(confluence + REST + "/register", "admin");
                assertThat(register.body()).doesNotContain("\"title\"");
                return register.statusCode();
            }, status -> status == 503);
            for (String path : new String[] {"/register", "/register/export", "/register/building"}) {
                HttpResponse<String> answer = running.get(confluence + REST + path, "admin");
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(Running.json(answer).get("messages").get(0).asText()).isEqualTo(sentence("PermissionManager"));
            }
            assertThat(running.post(confluence + REST + "/register/building", "admin", "application/json", "{}").statusCode()).isEqualTo(503);
            for (String page : new String[] {"/plugins/servlet/common-ground/register", "/plugins/servlet/common-ground/check-in?pageId=" + id(running.get(confluence + PAGE, "admin"))}) {
                HttpResponse<String> answer = running.get(confluence + page, "admin");
                assertThat(answer.statusCode()).as(page).isEqualTo(503);
                assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(answer.body()).as(page).contains("cg-unavailable").contains(sentence("PermissionManager")).contains("id=\"header\"");
            }
        }
    }

    @Test
    void without_the_locks_of_the_cluster_a_move_is_stored_all_the_same() {
        try (Running running = Running.with("--without", "ClusterLockService")) {
            String rows = running.jira() + REST + "/matrix/rows?project=SKY&part=placed&limit=1";
            var row = Running.json(running.get(rows, "product")).get("rows").get(0);
            double to = row.get("impact").asDouble() == 2 ? 3 : 2;
            HttpResponse<String> moved = running.put(running.jira() + REST + "/matrix/issues/" + row.get("id").asText(), "admin",
                    "{\"impact\": {\"from\": " + row.get("impact").asText() + ", \"to\": " + to + "}}");
            assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        }
    }

    /** The page's id, as Confluence's own links on it have it. */
    private static String id(HttpResponse<String> page) {
        return all(page.body(), "pageId=(\\d+)").findFirst().orElseThrow();
    }

    private static void startsAndSays(PlayedHost host, HttpResponse<String> health, String service) {
        assertThat(host.plugins()).anyMatch(plugin -> plugin.key().equals(KEY));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("The product does not offer the service " + service.replaceFirst(".*\\.", "")).doesNotContain("All is well.");
    }

    /** An administrator gets both exports whole: each part, or that it cannot be read. */
    private static void exports(Running running, String product, String... parts) {
        HttpResponse<String> support = running.get(product + HEALTH + "/support.json", "admin");
        assertThat(support.statusCode()).as(support.body()).isEqualTo(200);
        Map<String, String> files = Zip.files(running, product + HEALTH + "/complete.zip");
        for (String part : parts) {
            boolean read = Running.json(support).get("rows").has(part);
            assertThat(Running.json(support).get("unread").has(part)).as(part).isNotEqualTo(read);
            assertThat(files.containsKey(part + ".csv")).as(part).isEqualTo(read);
            assertThat(files.containsKey(part + ".txt")).as(part).isNotEqualTo(read);
        }
    }

    private static String sentence(String service) {
        return "It needs the service " + service.replaceFirst(".*\\.", "") + ", which this version of the product does not offer.";
    }
}
