package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The settings page as forms send it, and what it creates in Jira. */
class SettingsPageTest {
    private static final String CREATE = "/secure/CommonGroundCreateFields";
    private Running running;

    @BeforeEach
    void start() {
        running = Running.with();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String page(String command) {
        return running.jira() + "/secure/CommonGroundMatrixSettings" + command + ".jspa";
    }

    private String shown(String project, String user) {
        return running.get(page("!default") + "?projectKey=" + project, user).body();
    }

    private JsonNode kept(String project) {
        return Running.json(running.get(running.jira() + "/rest/common-ground/1.0/settings/" + project, "admin"));
    }

    private HttpResponse<String> create(String project, String user) {
        return running.post(running.jira() + CREATE + "!create.jspa", user, "atl_token=basic&projectKey=" + project);
    }
    private HttpResponse<String> asked(String project, String user) {
        return running.get(running.jira() + CREATE + "!default.jspa?projectKey=" + project, user);
    }

    private void delete(String field) {
        running.sandbox().site().database().update("DELETE FROM custom_field WHERE name = ?", field);
        running.sandbox().site().read();
    }

    /** The axes of SKY as they are, as the form sends them. */
    private String axes() {
        return "&impact.field=" + kept("SKY").get("impact").get("field").asText() + "&impact.min=1&impact.max=9"
                + "&impact.step=1&impact.kind=linear&impact.thresholdKind=fixed&impact.threshold=5"
                + "&effort.field=" + kept("SKY").get("effort").get("field").asText() + "&effort.min=1&effort.max=13"
                + "&effort.step=1&effort.kind=linear&effort.thresholdKind=fixed&effort.threshold=7";
    }

    @Test
    void a_jira_admin_gets_the_two_fields_chosen_and_on_the_screens() {
        delete("Impact");
        delete("Effort");
        assertThat(shown("FAL", "admin")).contains("Create the two fields for me");
        assertThat(asked("FAL", "admin").body()).contains("put on the screens").contains("Create the two fields</button>");
        assertThat(create("FAL", "admin").statusCode()).isEqualTo(302);

        JsonNode settings = kept("FAL");
        assertThat(settings.get("fields").findValuesAsText("name")).containsExactly("Effort", "Impact", "Purchase price");
        assertThat(settings.get("impact").get("field").asText()).isEqualTo(settings.get("fields").get(1).get("id").asText());
        assertThat(settings.get("effort").get("max").asText()).isEqualTo("10");
        assertThat(shown("FAL", "admin")).doesNotContain("Create the two fields for me").doesNotContain("cg-findings");
        assertThat(running.get(running.jira() + "/browse/FAL-1?edit=1", "admin").body()).contains(">Impact<").contains(">Effort<");
        assertThat(running.get(running.jira() + "/browse/SKY-1?edit=1", "admin").body()).doesNotContain(">Impact<");
    }

    @Test
    void number_fields_of_these_names_that_the_project_has_are_taken() {
        String before = kept("FAL").get("fields").toString();
        create("FAL", "admin");

        assertThat(kept("FAL").get("fields").toString()).isEqualTo(before);
        assertThat(kept("FAL").get("effort").get("field").asText()).isNotEmpty();
    }

    @Test
    void doing_it_twice_creates_nothing_twice() {
        delete("Impact");
        create("FAL", "admin");
        create("FAL", "admin");

        assertThat(kept("FAL").get("fields")).hasSize(3);
    }

    @Test
    void without_the_token_or_the_permission_nothing_is_created() {
        assertThat(running.post(running.jira() + CREATE + "!create.jspa", "admin", "projectKey=FAL").statusCode()).isEqualTo(403);
        assertThat(asked("SKY", "product").statusCode()).isEqualTo(403);
        assertThat(asked("NONE", "admin").statusCode()).isEqualTo(403);
        assertThat(create("SKY", "product").statusCode()).isEqualTo(403);
        assertThat(create("FAL", "engineer").statusCode()).isEqualTo(403);
        assertThat(create("NONE", "admin").statusCode()).isEqualTo(403);
        assertThat(kept("FAL").get("impact").isNull()).isTrue();
    }

    @Test
    void a_project_admin_who_is_no_jira_admin_is_told_whom_to_ask() {
        delete("Effort");

        assertThat(shown("SKY", "product")).doesNotContain("Create the two fields for me").contains("ask a Jira admin");
    }

    @Test
    void names_directions_and_movers_are_kept_and_the_names_are_used_wherever_a_quadrant_is_named() {
        HttpResponse<String> saved = running.post(page("!save"), "product", "atl_token=basic&projectKey=SKY" + axes()
                + "&impact.reversed=true&quadrants.quick-win=" + Running.encoded("Do <now>")
                + "&movers.groups=product-managers%0D%0A%0D%0Aengineers");

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(kept("SKY").get("quadrants").get("quick-win").asText()).isEqualTo("Do <now>");
        assertThat(kept("SKY").get("impact").get("reversed").asBoolean()).isTrue();
        assertThat(kept("SKY").get("movers")).extracting(JsonNode::asText).containsExactly("product-managers", "engineers");
        assertThat(running.get(running.jira() + "/browse/SKY-3", "viewer").body()).contains("Do &lt;now&gt;").doesNotContain("Do <now>");
        assertThat(running.get(running.jira() + "/projects/SKY?selectedItem=org.commonground.common-ground:matrix-link", "viewer")
                .body()).contains("Do &lt;now&gt;").doesNotContain("Quick wins");
    }

    @Test
    void a_name_that_another_quadrant_has_from_the_app_is_refused_by_the_page_and_over_rest() {
        HttpResponse<String> page = running.post(page("!save"), "product", "atl_token=basic&projectKey=SKY" + axes()
                + "&quadrants.quick-win=" + Running.encoded("big bets"));
        HttpResponse<String> rest = running.put(running.jira() + "/rest/common-ground/1.0/settings/SKY", "product",
                "{\"impact\": " + kept("SKY").get("impact") + ", \"effort\": " + kept("SKY").get("effort")
                        + ", \"quadrants\": {\"quick-win\": \"big bets\"}}");

        assertThat(page.body()).contains("Quick wins: two quadrants cannot have the same name.");
        assertThat(rest.statusCode()).isEqualTo(400);
        assertThat(rest.body()).contains("Quick wins: two quadrants cannot have the same name.",
                "{\"input\":\"quadrants.quick-win\",\"kind\":\"same-name\"}");
        assertThat(kept("SKY").get("quadrants")).isEmpty();
    }

    @Test
    void a_group_that_does_not_exist_is_refused_and_nothing_is_kept() {
        HttpResponse<String> refused = running.put(running.jira() + "/rest/common-ground/1.0/settings/SKY", "admin",
                "{\"impact\": " + kept("SKY").get("impact") + ", \"effort\": " + kept("SKY").get("effort")
                        + ", \"movers\": [\"engineers\", \"<b>nobody\", \"ghosts\"], \"quadrants\": {\"quick-win\": \"Soon\"}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Who may move points: each line must be the name of a group that exists. Unknown: <b>nobody, ghosts.", "\"kind\":\"unknown-group\"");
        assertThat(kept("SKY").get("quadrants")).isEmpty();
        assertThat(running.post(page("!save"), "product", "atl_token=basic&projectKey=SKY" + axes() + "&movers.groups="
                + Running.encoded("engineers\n<b>nobody")).body()).contains("Unknown: &lt;b&gt;nobody.").doesNotContain("<b>nobody");
    }

    @Test
    void a_fixed_threshold_is_still_there_when_a_median_was_chosen_and_refused() {
        String body = running.post(page("!save"), "product", "atl_token=basic&projectKey=SKY"
                + axes().replace("effort.thresholdKind=fixed", "effort.thresholdKind=median") + "&movers.groups=nobody").body();

        assertThat(body).contains("name=\"effort.threshold\" value=\"7\"");
    }

    @Test
    void a_field_that_no_longer_applies_is_said_on_the_settings_page_and_to_admins_on_the_matrix() {
        JsonNode price = kept("FAL").get("fields").get(2);
        assertThat(price.get("name").asText()).isEqualTo("Purchase price");
        String settings = "{\"impact\": {\"field\": \"%s\", \"min\": 1, \"max\": 9, \"step\": 1}, \"effort\": %s}";
        create("FAL", "admin");
        running.put(running.jira() + "/rest/common-ground/1.0/settings/FAL", "admin",
                settings.formatted(price.get("id").asText(), kept("FAL").get("effort")));
        delete("Purchase price");

        assertThat(shown("FAL", "admin")).contains("cg-findings").contains("The field for Impact (" + price.get("id").asText()
                + ") was deleted.").contains("Create the two fields for me");
        String page = running.jira() + "/projects/FAL?selectedItem=org.commonground.common-ground:matrix-link";
        assertThat(running.get(page, "admin").body()).contains("was deleted.");
        assertThat(running.get(page, "engineer").body()).contains("cg-matrix-page").doesNotContain("was deleted.");
    }
}
