package org.commonground.sandbox.jira.pages;

import java.util.List;
import java.util.Map;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.Site;

/** The dashboard: the projects that the user sees. */
final class HomePage {
    private final Site site;
    private final Templates templates;

    HomePage(Site site, Templates templates) {
        this.site = site;
        this.templates = templates;
    }

    Page show(Visit visit) {
        List<JiraProject> projects = site.projects().all().stream()
                .filter(p -> site.permissions().sees(p, visit.user())).toList();
        Map<String, Object> values = visit.values();
        values.put("projects", projects);
        return new Page("System Dashboard", templates.render("home.vm", values), "page-type-dashboard");
    }
}
