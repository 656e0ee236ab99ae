package org.commonground.sandbox.jira.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** The settings of a project: a summary, and the frame for the pages that plugins add. */
final class SettingsPage {
    private static final List<String> GROUPS = List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4");

    private final Site site;
    private final HostTemplates templates;
    private final PluginModules modules;

    SettingsPage(Site site, HostTemplates templates, PluginModules modules) {
        this.site = site;
        this.templates = templates;
        this.modules = modules;
    }

    Optional<Page> show(String key, Visit visit) {
        return site.projects().byKey(key).filter(p -> site.permissions().administers(p, visit.user())).map(project -> {
            Map<String, Object> values = visit.values();
            values.put("project", project);
            values.put("fields", site.fields().of(project));
            return around(project, "Project settings", templates.render("settings-summary", values), "summary", visit);
        });
    }

    /** Puts the settings' sidebar around a page; without a project that the user sees, the page stands alone. */
    Page around(String title, String bodyHtml, Map<String, String> metas, Visit visit) {
        Optional<JiraProject> project = site.projects().byKey(metas.getOrDefault("projectKey", ""))
                .filter(p -> site.permissions().sees(p, visit.user()));
        return project.map(p -> around(p, title, bodyHtml, metas.getOrDefault("admin.active.tab", ""), visit))
                .orElseGet(() -> {
                    Map<String, Object> values = visit.values();
                    values.put("mainHtml", bodyHtml);
                    return new Page(title, templates.render("plain", values), "page-type-admin", List.of("atl.admin"));
                });
    }

    private Page around(JiraProject project, String title, String bodyHtml, String tab, Visit visit) {
        Map<String, Object> context = visit.fragmentContext(project, null);
        List<Map<String, Object>> groups = new ArrayList<>();
        for (String group : GROUPS) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (PluginModules.WebItem item : modules.webItems("atl.jira.proj.config/" + group, context)) {
                items.add(new HashMap<>(Map.of("label", item.label(), "url", item.url(), "id", item.completeKey(),
                        "selected", isSelected(item, tab, visit))));
            }
            if (!items.isEmpty()) {
                groups.add(Map.of("items", items));
            }
        }
        Map<String, Object> values = visit.values();
        values.put("project", project);
        values.put("groups", groups);
        values.put("summarySelected", tab.equals("summary"));
        values.put("mainHtml", bodyHtml);
        return new Page(title + " - " + project.name(), templates.render("settings", values),
                "aui-page-sidebar page-type-admin", List.of("atl.admin"));
    }

    private static boolean isSelected(PluginModules.WebItem item, String tab, Visit visit) {
        String url = item.url().replaceAll("[?#].*", "").replaceAll("!\\w+", "");
        return item.completeKey().endsWith(":" + tab)
                || url.equals(visit.request().getRequestURI().replaceAll("!\\w+", ""));
    }
}
