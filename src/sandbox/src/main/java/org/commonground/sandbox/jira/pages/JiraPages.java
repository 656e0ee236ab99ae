package org.commonground.sandbox.jira.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.JiraUser;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** Serves Jira's own pages. What is not there and what may not be seen look the same. */
public final class JiraPages extends HttpServlet {
    private static final Pattern BROWSE = Pattern.compile("/browse/([A-Za-z][A-Za-z0-9_]*)(-\\d+)?/?");
    private static final Pattern PROJECT = Pattern.compile("/projects/([A-Za-z][A-Za-z0-9_]*)(?:/(summary|issues))?/?");
    private static final Pattern SETTINGS = Pattern.compile("/project-config/([A-Za-z][A-Za-z0-9_]*)(?:/summary)?/?");
    private static final String STYLE = "/sandbox-jira.css";
    private static final String DASHBOARD_SCRIPT = "/sandbox-dashboard.js";

    private final transient HostTemplates templates = new HostTemplates("sandbox/jira");
    private final transient Site site;
    private final transient Frame frame;
    private final transient HomePage home;
    private final transient SearchPage search;
    private final transient IssuePage issue;
    private final transient ProjectPage project;
    private final transient SettingsPage settings;
    private final transient AdministrationPage administration;

    public JiraPages(Site site, SearchService searchService, PluginModules modules) {
        this.site = site;
        frame = new Frame(templates, modules);
        home = new HomePage(site, templates, modules);
        search = new SearchPage(site, searchService, templates);
        issue = new IssuePage(site, templates, modules);
        project = new ProjectPage(site, templates, modules, search);
        settings = new SettingsPage(site, templates, modules);
        administration = new AdministrationPage(templates, modules);
    }

    /**
     * Puts the frame of the project settings, or of the administration, around a page that a plugin rendered.
     *
     * @param headHtml what is left of its head without title and metas
     * @param metas its metas by name; {@code projectKey} and {@code admin.active.tab} say where it belongs
     */
    public String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas,
                           HttpServletRequest request) {
        Visit visit = new Visit(request, JiraUser.current());
        Page page = metas.containsKey("projectKey") ? settings.around(title, bodyHtml, metas, visit)
                : administration.around(title, bodyHtml, visit);
        return frame.around(page, visit, headHtml);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, JiraUser.current());
        String path = visit.path();
        Matcher browse = BROWSE.matcher(path);
        if (path.equals(STYLE) || path.equals(DASHBOARD_SCRIPT)) {
            file(path, response);
        } else if (browse.matches() && browse.group(2) == null && mayOpen(browse.group(1), visit)) {
            response.sendRedirect(request.getContextPath() + "/projects/" + browse.group(1).toUpperCase(java.util.Locale.ROOT));
        } else {
            send(page(path, visit), visit, response);
        }
    }

    private Optional<Page> page(String path, Visit visit) {
        Matcher browse = BROWSE.matcher(path);
        Matcher ofProject = PROJECT.matcher(path);
        Matcher ofSettings = SETTINGS.matcher(path);
        if (path.isEmpty() || path.equals("/") || path.equals("/secure/Dashboard.jspa")) {
            return Optional.of(home.show(visit));
        }
        if (path.equals("/issues") || path.equals("/issues/")) {
            return Optional.of(search.show(visit));
        }
        if (browse.matches() && browse.group(2) != null) {
            String key = browse.group(1) + browse.group(2);
            return visit.parameter("edit").isEmpty() ? issue.show(key, visit) : issue.edit(key, visit);
        }
        if (ofProject.matches()) {
            return project.show(ofProject.group(1), "issues".equals(ofProject.group(2)), visit);
        }
        return ofSettings.matches() ? settings.show(ofSettings.group(1), visit) : Optional.empty();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Visit visit = new Visit(request, JiraUser.current());
        if (visit.path().equals("/secure/SaveDashboardItem.jspa")) {
            response.setStatus(visit.tokenIsRight() && home.save(visit) ? HttpServletResponse.SC_NO_CONTENT
                    : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Matcher browse = BROWSE.matcher(visit.path());
        Optional<IssueRow> row = browse.matches() && browse.group(2) != null
                ? issue.editable(browse.group(1) + browse.group(2), visit) : Optional.empty();
        if (row.isEmpty()) {
            send(Optional.empty(), visit, response);
        } else if (!visit.tokenIsRight()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            write(new Page("XSRF Security Token Missing", templates.render("token", visit.values()), "page-type-message"),
                    visit, response);
        } else {
            Optional<Page> again = issue.save(row.get(), visit);
            if (again.isPresent()) {
                write(again.get(), visit, response);
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + "/browse/" + row.get().key());
            }
        }
    }

    private boolean mayOpen(String projectKey, Visit visit) {
        return site.projects().byKey(projectKey).filter(p -> site.permissions().sees(p, visit.user())).isPresent();
    }

    private void send(Optional<Page> page, Visit visit, HttpServletResponse response) throws IOException {
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        write(page.orElseGet(() -> new Page("Not found", templates.render("missing", visit.values()),
                "page-type-message")), visit, response);
    }

    private void write(Page page, Visit visit, HttpServletResponse response) throws IOException {
        String html = frame.around(page, visit);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    private static void file(String name, HttpServletResponse response) throws IOException {
        response.setContentType((name.endsWith(".js") ? "text/javascript" : "text/css") + ";charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=300");
        try (InputStream css = JiraPages.class.getResourceAsStream("/sandbox/jira" + name)) {
            css.transferTo(response.getOutputStream());
        }
    }
}
