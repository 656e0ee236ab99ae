package org.commonground.sandbox.jira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.jira.PlayedJira;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private final PlayedJira jira = PlayedJira.withSample();
    private final FakeModules modules = new FakeModules();
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;
    private String base;

    @BeforeEach
    void start() throws Exception {
        server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/jira");
        Filter login = (request, response, chain) -> {
            String name = ((HttpServletRequest) request).getHeader("User");
            Visitor.set(name == null ? null : Users.byName(name).orElseThrow());
            request.setAttribute("atl_token", "token-of-" + name);
            chain.doFilter(request, response);
        };
        context.addFilter(new FilterHolder(login), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(jira.product.pages(modules)), "/*");
        server.setHandler(context);
        server.start();
        base = "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/jira";
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        jira.close();
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return client.send((user == null ? request : request.header("User", user)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Document page(String user, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(user, path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("$");
        return Jsoup.parse(response.body());
    }

    private HttpResponse<String> post(String user, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = String.join("&", form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).toList());
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).header("User", user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theDashboardListsTheProjectsThatTheUserSees() throws Exception {
        assertThat(page("admin", "/").select("#projects tbody tr td:first-child").eachText())
                .containsExactly("Falcon", "Platform", "Skylark");
        assertThat(page("designer", "/secure/Dashboard.jspa").select("#projects tbody tr td:first-child").eachText())
                .containsExactly("Platform", "Skylark");
        assertThat(page(null, "/").select(".sandbox-empty h2").text()).isEqualTo("No projects");
    }

    @Test
    void theIssuePageShowsTheIssueAndTheFrameOfItsPanels() throws Exception {
        Document page = page("designer", "/browse/SKY-1");
        assertThat(page.title()).isEqualTo("[SKY-1] Book for a colleague without sharing a password - Jira");
        assertThat(page.select("#summary-val").text()).isEqualTo("Book for a colleague without sharing a password");
        assertThat(page.select("#customfield_10001-val").text()).isEqualTo("9");
        assertThat(page.select("#viewissuesidebar #panel .mod-header h4.toggle-title").text()).isEqualTo("A <panel>");
        assertThat(page.select("#viewissuesidebar #panel .mod-content em").text()).isEqualTo("atl.jira.view.issue.right.context");
        assertThat(page.select(".issue-main-column #panel .mod-content em").text()).isEqualTo("atl.jira.view.issue.left.context");
        assertThat(page.select("head meta[name=tags]").attr("content")).isEqualTo("jira.view.issue,atl.general");
        assertThat(modules.lastContext).containsKeys("user", "project", "issue", "helper", "pathEncodedProjectKey");
    }

    @Test
    void whateverPeopleWroteIsText() throws Exception {
        Document page = page("admin", "/browse/SKY-48");
        assertThat(page.select("#summary-val").text()).isEqualTo("<testsources> does not work");
        assertThat(page.select("#description-val").text()).isEqualTo("<testsources> does not work");
        assertThat(page.title()).startsWith("[SKY-48] <testsources> does not work");
        assertThat(page.select("testsources")).isEmpty();
        assertThat(page.select("#summary-val").attr("dir")).isEqualTo("auto");
        assertThat(get("admin", "/browse/SKY-49").body()).contains("$CFG-&gt;stringfilters");
    }

    @ParameterizedTest
    @CsvSource({"designer,/browse/FAL-1", "designer,/browse/SKY-59", "designer,/projects/FAL", "designer,/browse/FAL",
        "designer,/project-config/SKY/summary", "product,/project-config/FAL/summary", "viewer,/browse/SKY-1?edit=1",
        "outsider,/browse/SKY-1", "admin,/projects/NONE"})
    void notAllowedLooksLikeNotThere(String user, String path) throws Exception {
        HttpResponse<String> hidden = get(user, path);
        HttpResponse<String> missing = get(user, "/browse/NONE-1");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
    }

    @Test
    void anonymousVisitorsAreAskedToLogIn() throws Exception {
        HttpResponse<String> response = get(null, "/browse/SKY-1");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(response.body()).select("main a.aui-button-primary").attr("href"))
                .isEqualTo("/jira/login?os_destination=%2Fbrowse%2FSKY-1");
    }

    @Test
    void theKeyOfAProjectLeadsToItsPage() throws Exception {
        HttpResponse<String> response = get("admin", "/browse/SKY");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValueSatisfying(l -> assertThat(l).endsWith("/jira/projects/SKY"));
    }

    @Test
    void theSidebarMarksThePageOfAPlugin() throws Exception {
        Document page = page("designer", "/projects/SKY?selectedItem=app%3Amatrix");
        assertThat(page.title()).isEqualTo("Skylark - Matrix - Jira");
        assertThat(page.select(".aui-nav-selected").text()).isEqualTo("Matrix");
        assertThat(page.select("main em").text()).isEqualTo("app:matrix");
        assertThat(page.select(".aui-sidebar-footer a")).isEmpty();
        assertThat(page("product", "/projects/SKY").select(".aui-sidebar-footer a").attr("href"))
                .isEqualTo("/jira/project-config/SKY/summary");
    }

    @Test
    void aProjectPageThatNobodyAddsSaysSo() throws Exception {
        modules.panels = false;
        assertThat(page("admin", "/projects/SKY?selectedItem=%3Cb%3E").select(".sandbox-empty h2").text())
                .isEqualTo("Nothing to show");
    }

    @Test
    void searchShowsAPageOfIssuesAndTheTotal() throws Exception {
        String all = get("admin", "/issues/?jql=project%20%3D%20SKY").body();
        Document page = Jsoup.parse(all);
        assertThat(page.select("#issuetable tbody tr")).hasSize(50);
        assertThat(page.select(".results-count-total").text()).isEqualTo("60");
        String next = page.select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/jira/issues/?jql=project%20%3D%20SKY&startIndex=50");
        assertThat(Jsoup.parse(get("admin", next.substring(5)).body()).select("#issuetable tbody tr")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "foo = 1; Field 'foo' does not exist or you do not have permission to view it.",
        "project = <b>; Error in the JQL Query: Expecting either a value, list or function but got '<'. (line 1, character 11)",
        "key = SKY-1 and votes < 0; No issues were found to match your search."})
    void searchSaysWhatIsWrongAndWhenThereIsNothing(String jql, String message) throws Exception {
        String path = "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
        Document page = page("admin", path);
        assertThat(page.select(".aui-message-error p, .sandbox-empty p").text()).isEqualTo(message);
        assertThat(page.select("#jql").val()).isEqualTo(jql);
    }

    @Test
    void theFormChangesTheIssueAsTheUser() throws Exception {
        Document form = page("designer", "/browse/SKY-2?edit=1");
        assertThat(form.select("input[name=atl_token]").val()).isEqualTo("token-of-designer");
        HttpResponse<String> saved = post("designer", "/browse/SKY-2", Map.of("atl_token", "token-of-designer",
                "summary", "Neu: <b>ja</b>", "customfield_10001", "6.5", "customfield_10002", "", "customfield_10003", "Böhm"));
        assertThat(saved.statusCode()).isEqualTo(303);
        Document page = page("designer", "/browse/SKY-2");
        assertThat(page.select("#summary-val").text()).isEqualTo("Neu: <b>ja</b>");
        assertThat(page.select("#customfield_10001-val").text()).isEqualTo("6.5");
        assertThat(page.select("#customfield_10002-val").text()).isEqualTo("None");
        assertThat(page.select("#customfield_10003-val").text()).isEqualTo("Böhm");
        assertThat(page.select("#changehistory tbody tr")).hasSize(4).allMatch(row -> row.text().startsWith("Dalia Haddad"));
    }

    @Test
    void aWrongNumberIsShownAtItsFieldAndNothingIsSaved() throws Exception {
        HttpResponse<String> again = post("designer", "/browse/SKY-2", Map.of("atl_token", "token-of-designer",
                "summary", "", "customfield_10001", "many"));
        Document form = Jsoup.parse(again.body());
        assertThat(form.select("#customfield_10001-error").text()).isEqualTo("'many' is an invalid number");
        assertThat(form.select("#customfield_10001").val()).isEqualTo("many");
        assertThat(form.select("#summary-error").text()).isEqualTo("You must specify a summary of the issue.");
        assertThat(page("designer", "/browse/SKY-2").select("#customfield_10001-val").text()).isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token-of-admin"})
    void aFormWithoutTheUsersTokenChangesNothing(String token) throws Exception {
        HttpResponse<String> response = post("designer", "/browse/SKY-2", Map.of("atl_token", token, "summary", "x"));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(page("designer", "/browse/SKY-2").select("#summary-val").text()).startsWith("Approve");
    }

    @Test
    void theViewerChangesNothing() throws Exception {
        assertThat(page("viewer", "/browse/SKY-2").select("#edit-issue")).isEmpty();
        assertThat(post("viewer", "/browse/SKY-2", Map.of("atl_token", "token-of-viewer", "summary", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSettingsListFieldsAndThePagesOfPlugins() throws Exception {
        Document page = page("product", "/project-config/SKY/summary");
        assertThat(page.select(".aui-sidebar a.aui-nav-item").eachText()).containsExactly("Summary", "Matrix settings");
        assertThat(page.select("main tbody tr td:first-child").eachText()).containsExactly("Customer", "Effort", "Impact");
    }

    @Test
    void theStyleIsServed() throws Exception {
        HttpResponse<String> css = get(null, "/sandbox-jira.css");
        assertThat(css.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("text/css"));
        assertThat(css.body()).contains(".issue-view");
    }
}
