package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the products ask administrators for the password again, whatever the app lets them administer is behind that. */
class AdminSessionTest {
    private static final String HEALTH = "/plugins/servlet/common-ground/health";
    private static final String BUILDING = "/rest/common-ground/1.0/register/building";
    private static Running running;
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeAll
    static void start() {
        running = Running.with("--ask-admins");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String url, String type, String body) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", type).header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String url, String body) throws IOException, InterruptedException {
        return post(url, "application/x-www-form-urlencoded", body);
    }

    private void logIn(String product, String user) throws IOException, InterruptedException {
        form(product + "/login", "os_username=" + user + "&os_password=" + user);
    }

    /** The password is asked for at the product's own address; the wrong one is refused, the right one leads to the page. */
    private HttpResponse<String> shownAfterThePassword(String url, String asking, String destination) throws IOException, InterruptedException {
        HttpResponse<String> asked = get(url);
        assertThat(asked.uri().getPath()).endsWith(asking);
        assertThat(asked.body()).contains("Give your password again").doesNotContain("common-ground:style");
        String wanted = destination + "=" + Running.encoded(url.replaceFirst("http://[^/]+/[^/]+", ""));
        assertThat(form(asked.uri().toString(), wanted + "&password=wrong").statusCode()).isEqualTo(401);
        assertThat(get(url).uri().getPath()).endsWith(asking);
        return form(asked.uri().toString(), wanted + "&password=admin");
    }

    @Test
    void the_health_page_of_jira_and_what_is_below_it() throws IOException, InterruptedException {
        logIn(running.jira(), "admin");
        assertThat(get(running.jira() + HEALTH + "/complete.zip").body()).contains("Give your password again");

        HttpResponse<String> page = shownAfterThePassword(running.jira() + HEALTH, "WebSudoAuthenticate!default.jspa", "webSudoDestination");

        assertThat(page.uri().toString()).isEqualTo(running.jira() + HEALTH);
        assertThat(page.body()).contains("Support export");
        assertThat(get(running.jira() + HEALTH + "/support.json").headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
    }

    @Test
    void the_page_that_creates_fields_in_jira_but_not_the_settings_of_a_project() throws IOException, InterruptedException {
        logIn(running.jira(), "admin");
        assertThat(get(running.jira() + "/secure/CommonGroundMatrixSettings!default.jspa?projectKey=FAL").body()).contains("Create the two fields for me");

        HttpResponse<String> page = shownAfterThePassword(running.jira() + "/secure/CommonGroundCreateFields!default.jspa?projectKey=FAL",
                "WebSudoAuthenticate!default.jspa", "webSudoDestination");

        assertThat(page.body()).contains("Create the two fields</button>");
    }

    @Test
    void the_pages_of_confluence_and_the_change_behind_them() throws IOException, InterruptedException {
        String confluence = running.confluence();
        logIn(confluence, "admin");
        assertThat(get(confluence + HEALTH).body()).contains("Give your password again");
        assertThat(get(confluence + "/plugins/servlet/common-ground/freshness").body()).contains("Give your password again");
        HttpResponse<String> refused = post(confluence + BUILDING, "application/json", "{}");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Running.json(refused).get("messages").get(0).asText()).contains("secure administrator session has ended");

        HttpResponse<String> page = shownAfterThePassword(confluence + "/plugins/servlet/common-ground/register", "/authenticate.action", "destination");

        assertThat(page.body()).contains("cg-register-buttons");
        assertThat(post(confluence + BUILDING, "application/json", "{}").statusCode()).isIn(200, 409);
    }

    @Test
    void a_script_with_a_password_of_its_own_needs_no_session() {
        HttpResponse<String> begun = running.post(running.confluence() + BUILDING, "admin", "application/json", "{}");

        assertThat(begun.statusCode()).isIn(200, 409);
        assertThat(running.get(running.jira() + HEALTH + "/support.json", "admin").headers().firstValue("Content-Type"))
                .contains("application/json;charset=utf-8");
    }

    @Test
    void credentials_that_a_browser_session_makes_up_open_nothing() throws IOException, InterruptedException {
        logIn(running.confluence(), "admin");
        HttpRequest request = HttpRequest.newBuilder(URI.create(running.confluence() + BUILDING)).header("Content-Type", "application/json")
                .header("Authorization", "Bearer made-up").POST(BodyPublishers.ofString("{}")).build();

        assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void somebody_who_administers_nothing_is_not_asked_but_refused() throws IOException, InterruptedException {
        logIn(running.confluence(), "viewer");

        HttpResponse<String> page = get(running.confluence() + "/plugins/servlet/common-ground/register");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(post(running.confluence() + BUILDING, "application/json", "{}").statusCode()).isEqualTo(404);
    }
}
