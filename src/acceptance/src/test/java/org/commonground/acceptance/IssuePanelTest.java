package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel on an issue as the server draws it, and the form that needs no script. */
class IssuePanelTest {
    private Running running;

    @BeforeEach
    void start() {
        running = Running.with();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String issue(String key, String user) {
        return running.get(running.jira() + "/browse/" + key, user).body();
    }

    private String id(String key) {
        return issue(key, "admin").replaceAll("(?s).*CommonGroundEstimate!default\\.jspa\\?id=(\\d+).*", "$1");
    }

    private HttpResponse<String> move(String user, String form) {
        return running.post(running.jira() + "/secure/CommonGroundEstimate!move.jspa", user, "atl_token=basic&" + form);
    }

    @Test
    void it_says_what_would_change_the_quadrant_and_how_old_the_estimate_is() {
        assertThat(issue("SKY-3", "viewer")).contains("Impact 4 or less would put it in Fill-ins.")
                .contains("Effort 7 or more would put it in Big bets.").containsPattern("Estimated \\d+ days ago");
        assertThat(issue("SKY-37", "viewer")).contains("Estimated today.");
    }

    @Test
    void who_may_not_edit_gets_no_form_and_is_told_why_at_its_address() {
        assertThat(issue("SKY-3", "viewer")).doesNotContain("cg-estimate-open");
        HttpResponse<String> form = running.get(running.jira() + "/secure/CommonGroundEstimate!default.jspa?id=" + id("SKY-3"), "viewer");

        assertThat(form.body()).contains("You may not edit this issue.").doesNotContain("<form");
    }

    @Test
    void a_form_post_moves_the_issue_and_leads_back_to_it() {
        HttpResponse<String> moved = move("engineer", "id=" + id("SKY-3") + "&impact=9&impact.from=9.0&effort=8&effort.from=5.0");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location").orElse("")).endsWith("/browse/SKY-3");
        assertThat(issue("SKY-3", "viewer")).contains("cg-lozenge-big-bet");
        assertThat(move("engineer", "id=" + id("SKY-3") + "&impact=9&impact.from=9.0&effort=&effort.from=8.0").statusCode()).isEqualTo(302);
        assertThat(issue("SKY-3", "viewer")).contains("it lacks an effort");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_shown_and_not_overwritten() {
        String id = id("SKY-3");
        move("product", "id=" + id + "&impact=7&impact.from=9.0&effort=5&effort.from=5.0");
        HttpResponse<String> late = move("engineer", "id=" + id + "&impact=3&impact.from=9.0&effort=5&effort.from=5.0");

        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("impact 7, effort 5. Nothing was overwritten.").contains("name=\"impact.from\" value=\"7.0\"")
                .contains("name=\"impact\" value=\"3\"");
        assertThat(issue("SKY-3", "viewer")).contains("data-cg-shown=\"impact\">7<");
    }

    @Test
    void everything_that_is_wrong_is_said_and_what_was_typed_stays() {
        HttpResponse<String> wrong = move("engineer", "id=" + id("SKY-3") + "&impact=many&impact.from=9.0&effort=99&effort.from=5.0");
        HttpResponse<String> beyond = move("engineer", "id=" + id("SKY-3") + "&impact=9&impact.from=9.0&effort=99&effort.from=5.0");

        assertThat(wrong.body()).contains("Impact must be a number.").contains("value=\"many\"");
        assertThat(beyond.body()).contains("Effort 99 is beyond the scale.").contains("value=\"99\"");
    }

    @Test
    void without_the_token_and_for_what_may_not_be_seen_nothing_happens() {
        String id = id("SKY-3");
        assertThat(running.post(running.jira() + "/secure/CommonGroundEstimate!move.jspa", "engineer", "id=" + id + "&effort=8&effort.from=5.0")
                .statusCode()).isEqualTo(403);
        assertThat(move("outsider", "id=" + id + "&effort=8&effort.from=5.0").statusCode()).isEqualTo(403);
        assertThat(move("engineer", "id=999&effort=8&effort.from=5.0").statusCode()).isEqualTo(403);
        assertThat(issue("SKY-3", "viewer")).contains("data-cg-shown=\"effort\">5<");
    }

    @Test
    void a_second_look_costs_one_search_and_reads_the_issues_own_fields_only() {
        issue("SKY-3", "viewer");
        String cost = running.get(running.jira() + "/browse/SKY-4", "viewer").headers().firstValue("X-Sandbox-Host-Calls").orElse("");

        assertThat(cost).contains("searches=1;").contains("fieldReads=2;");
    }
}
