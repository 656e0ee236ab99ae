package org.commonground.sandbox.jira.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import jakarta.servlet.http.HttpServlet;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.plugin.PluginModules;

/** Jira's own pages. */
public final class JiraPages extends HttpServlet {
    public JiraPages(Site site, SearchService search, PluginModules modules) {
    }
}
