package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrators' page in each product, and what can be taken out there. */
class HealthTest {
    private static final String HEALTH = "/plugins/servlet/common-ground/health";
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static List<String> products() {
        return List.of(running.jira(), running.confluence());
    }

    @Test
    void an_administrator_is_told_that_all_is_well() {
        for (String product : products()) {
            HttpResponse<String> page = running.get(product + HEALTH, "admin");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("All is well.").contains("Every service of the product that the app uses is there")
                    .contains("Common Ground 0.").doesNotContain("common-ground.health").contains("id=\"header\"");
        }
        assertThat(running.get(running.jira() + HEALTH, "admin").body()).contains("Projects that use the matrix: 2. Their settings can be read");
    }

    @Test
    void the_link_to_it_is_in_the_administration_and_only_for_administrators() {
        for (String product : products()) {
            assertThat(running.get(product + "/", "admin").body()).contains(HEALTH);
            assertThat(running.get(product + "/", "product").body()).doesNotContain(HEALTH);
        }
    }

    @Test
    void nobody_else_sees_anything_of_it() {
        for (String product : products()) {
            for (String path : List.of("", "/support.json", "/complete.zip")) {
                assertThat(running.get(product + HEALTH + path, "product").statusCode()).isIn(302, 403);
                assertThat(running.get(product + HEALTH + path, null).statusCode()).isIn(302, 403);
            }
        }
    }

    @Test
    void a_support_export_names_neither_a_person_nor_a_project() {
        for (String product : products()) {
            String text = running.get(product + HEALTH + "/support.json", "admin").body();

            assertThat(text).contains("GOOD services.good").doesNotContain("SKY").doesNotContain("admin").doesNotContain("customfield").doesNotContain("localhost");
        }
        JsonNode json = Running.json(running.get(running.jira() + HEALTH + "/support.json", "admin"));
        assertThat(json.at("/versions/product").asText()).isEqualTo("jira");
        assertThat(json.at("/rows/matrix-settings").asInt()).isPositive();
        assertThat(Running.json(running.get(running.confluence() + HEALTH + "/support.json", "admin")).at("/versions/product").asText()).isEqualTo("conf");
    }

    @Test
    void the_complete_export_holds_the_settings_as_csv_and_json() {
        Map<String, String> files = Zip.files(running, running.jira() + HEALTH + "/complete.zip");

        assertThat(files).containsKeys("README.txt", "matrix-settings.csv", "matrix-settings.json");
        assertThat(files.get("matrix-settings.csv")).contains("SKY,impact.field,customfield_");
        assertThat(files.get("matrix-settings.json")).contains("\"project_key\": \"SKY\", \"setting\": \"impact.field\"");
        running.get(running.confluence() + "/rest/common-ground/1.0/register", "admin");
        Map<String, String> confluence = Zip.files(running, running.confluence() + HEALTH + "/complete.zip");
        assertThat(confluence).containsKeys("register.csv", "register-building.csv", "confluence-settings.csv");
        assertThat(confluence.get("confluence-settings.csv")).contains("freshness.days,30");
        assertThat(confluence.get("register-building.csv").lines()).hasSize(2);
        assertThat(confluence.get("README.txt")).contains("register.csv, register.json").doesNotContain("Nothing else is kept");
        assertThat(running.get(running.confluence() + HEALTH, "admin").body()).contains("The register");
        assertThat(Zip.files(running, running.confluence() + HEALTH + "/complete.zip").get("README.txt")).contains("Discovery summaries and feasibility notes are content of their pages");
    }

    @Test
    void a_path_below_that_is_not_there_is_not_found() {
        assertThat(running.get(running.jira() + HEALTH + "/other", "admin").statusCode()).isEqualTo(404);
    }
}
