package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a dashboard item shows, as pieces of HTML, and where the played Jira keeps its settings. */
class DashboardTest {
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> view(String parameters, String user) {
        return running.get(running.jira() + "/rest/common-ground/1.0/dashboard/view?" + parameters, user);
    }

    @Test
    void a_project_is_drawn_with_links_to_its_issues_and_to_its_page() {
        HttpResponse<String> answer = view("project=SKY&colour=type&size=votes&w=600&h=400", "viewer");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("Without an impact or an effort: ").contains("href=\"/jira/browse/SKY-3\"").contains("Size by votes, ")
                .contains("cg-colour=type").contains("Bug");
    }

    @Test
    void it_is_drawn_as_the_viewer_may_see_it_at_the_price_of_one_search() {
        assertThat(view("project=SKY", "product").body()).contains("of 60.");
        HttpResponse<String> engineer = view("project=SKY", "engineer");

        assertThat(engineer.body()).contains("of 58.").doesNotContain("SKY-60");
        assertThat(engineer.headers().firstValue("X-Sandbox-Host-Calls").orElse("")).contains("searches=1;");
    }

    @Test
    void each_state_says_what_it_is() {
        assertThat(view("", "viewer").body()).contains("Choose a project or a query in the settings of this item.");
        assertThat(view("project=SKY&jql=" + Running.encoded("summary ~ nosuchword"), "viewer").body())
                .contains("There are no such issues that you can see.");
        assertThat(view("jql=" + Running.encoded("colour = red"), "viewer").body()).contains("Field &#39;colour&#39; does not exist");
        assertThat(view("project=FAL", "engineer").body()).contains("has no fields for impact and effort yet");
        assertThat(view("project=SKY", null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_hidden_project_gives_the_same_answer_as_one_that_does_not_exist() {
        HttpResponse<String> hidden = view("project=FAL", "viewer");
        HttpResponse<String> absent = view("project=ZZZ", "viewer");

        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).contains("There is no project with the key \u201cFAL\u201d that you may see.")
                .isEqualTo(absent.body().replace("ZZZ", "FAL"));
        assertThat(view("project=" + Running.encoded("<img src=x>"), "viewer").body()).contains("&lt;img src=x&gt;").doesNotContain("<img");
    }

    @Test
    void hostile_settings_stay_text_in_the_form() {
        String form = running.get(running.jira() + "/rest/common-ground/1.0/dashboard/form?colour=nonsense&project="
                + Running.encoded("\"><script>alert(1)</script>") + "&jql=" + Running.encoded("</textarea><img src=x onerror=alert(1)>"), "viewer").body();

        assertThat(form).doesNotContain("<script").doesNotContain("<img").contains("value=\"quadrant\" selected");
    }

    @Test
    void settings_are_kept_by_those_who_may_and_only_with_the_token() {
        String save = running.jira() + "/secure/SaveDashboardItem.jspa";
        String item = "item=org.commonground.common-ground%3Adashboard-matrix&preference.project=PLAT";

        assertThat(running.get(running.jira() + "/secure/Dashboard.jspa", "viewer").body()).contains("data-editable=\"false\"");
        assertThat(running.post(save, "viewer", "atl_token=basic&" + item).statusCode()).isEqualTo(403);
        assertThat(running.post(save, "admin", item).statusCode()).isEqualTo(403);
        assertThat(running.post(save, "admin", "atl_token=basic&" + item).statusCode()).isEqualTo(204);
        assertThat(running.get(running.jira() + "/secure/Dashboard.jspa", "viewer").body()).contains("PLAT&quot;");
    }
}
