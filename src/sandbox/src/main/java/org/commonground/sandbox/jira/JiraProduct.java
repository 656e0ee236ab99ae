package org.commonground.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.jira.jql.JiraSearch;
import org.commonground.sandbox.jira.jql.JqlFunctionModule;
import org.commonground.sandbox.jira.load.LoadedProject;
import org.commonground.sandbox.jira.load.Sample;
import org.commonground.sandbox.jira.pages.JiraPages;
import org.commonground.sandbox.plugin.PluginModules;

/** The played Jira. */
public final class JiraProduct implements Product {
    private final Site site;
    private final SearchService search;
    private volatile PluginModules plugins;
    private volatile JiraPages pages;

    /** Starts on what the database holds; see {@link org.commonground.sandbox.jira.load.IssueFiles} for filling it. */
    public JiraProduct(Database database, Clock clock) {
        site = new Site(database, clock);
        search = new JiraSearch(site, this::functions);
    }

    /** Returns what Jira knows, for loading and for tests. */
    public Site site() {
        return site;
    }

    /** Answers whether there is no project yet. */
    public boolean isEmpty() {
        return site.projects().all().isEmpty();
    }

    /** Loads the sandbox's own projects, and returns them. */
    public List<LoadedProject> loadSample() {
        return Sample.load(site);
    }

    @Override
    public String key() {
        return "jira";
    }

    @Override
    public Map<Class<?>, Object> components() {
        JiraAuthenticationContext visitor = JiraUser::current;
        return Map.ofEntries(
                Map.entry(SearchService.class, search),
                Map.entry(CustomFieldManager.class, site.fields()),
                Map.entry(IssueTypeScreenSchemeManager.class, site.screens()),
                Map.entry(ProjectManager.class, site.projects()),
                Map.entry(PermissionManager.class, site.permissions()),
                Map.entry(GlobalPermissionManager.class, site.permissions()),
                Map.entry(GroupManager.class, new JiraGroups()),
                Map.entry(JiraAuthenticationContext.class, visitor),
                Map.entry(IssueManager.class, site.issues()),
                Map.entry(ChangeHistoryManager.class, new ChangeHistory(site.issues())),
                Map.entry(UserManager.class, new JiraUsers()));
    }

    @Override
    public JiraPages pages(PluginModules modules) {
        plugins = modules;
        pages = new JiraPages(site, search, modules);
        return pages;
    }

    @Override
    public String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas,
                           HttpServletRequest request) {
        return pages.decorate(title, headHtml, bodyHtml, metas, request);
    }

    private List<JqlFunctionModule> functions() {
        PluginModules current = plugins;
        return current == null ? List.of() : current.modules(JqlFunctionModule.class);
    }
}
