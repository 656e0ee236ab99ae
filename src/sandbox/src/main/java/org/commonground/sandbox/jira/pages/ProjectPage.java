package org.commonground.sandbox.jira.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** A project with its sidebar: Jira's own two pages, and those that plugins add. */
final class ProjectPage {
    private static final int RECENT = 8;

    private final Site site;
    private final HostTemplates templates;
    private final PluginModules modules;
    private final SearchPage search;

    ProjectPage(Site site, HostTemplates templates, PluginModules modules, SearchPage search) {
        this.site = site;
        this.templates = templates;
        this.modules = modules;
        this.search = search;
    }

    /**
     * Shows one of the project's pages.
     *
     * @param issues whether the issue list is wanted, which the parameter selectedItem cannot name
     */
    Optional<Page> show(String key, boolean issues, Visit visit) {
        return site.projects().byKey(key).filter(p -> site.permissions().sees(p, visit.user()))
                .map(project -> page(project, issues, visit));
    }

    private Page page(JiraProject project, boolean issues, Visit visit) {
        Map<String, Object> context = visit.fragmentContext(project, null);
        String selected = issues ? "issues" : visit.parameter("selectedItem");
        Map<String, Object> values = visit.values();
        values.put("project", project);
        values.put("selected", selected);
        values.put("items", items(context, selected));
        values.put("administers", site.permissions().administers(project, visit.user()));
        values.put("mainHtml", main(project, selected, context, visit));
        String label = selected.isEmpty() ? "Summary" : issues ? "Issues" : selectedLabel(context, selected);
        return new Page(project.name() + " - " + label, templates.render("project", values), "aui-page-sidebar");
    }

    private String main(JiraProject project, String selected, Map<String, Object> context, Visit visit) {
        Map<String, Object> values = visit.values();
        values.put("project", project);
        if (selected.isEmpty()) {
            summary(project, values, visit);
            return templates.render("project-summary", values);
        }
        if (selected.equals("issues")) {
            values.put("tableHtml", search.table("project = " + project.key() + " ORDER BY key ASC",
                    "/projects/" + project.key() + "/issues?", visit));
            return templates.render("project-issues", values);
        }
        values.put("panels", modules.webPanels(selected, context));
        return templates.render("project-panels", values);
    }

    private void summary(JiraProject project, Map<String, Object> values, Visit visit) {
        List<IssueRow> rows = site.issues().all().stream()
                .filter(i -> i.project().equals(project) && site.permissions().sees(i, visit.user())).toList();
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of("To Do", "In Progress", "Done").forEach(category -> counts.put(category,
                rows.stream().filter(i -> i.status().category().equals(category)).count()));
        values.put("counts", counts);
        values.put("total", rows.size());
        values.put("recent", rows.stream().sorted(Comparator.comparing(IssueRow::updated).reversed()).limit(RECENT).toList());
        values.put("show", new Show(site.clock().getZone()));
    }

    private List<Map<String, Object>> items(Map<String, Object> context, String selected) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (PluginModules.WebItem item : modules.webItems("jira.project.sidebar.plugins.navigation", context)) {
            items.add(Map.of("label", item.label(), "url", item.url(), "icon", item.iconClass(), "id", item.completeKey(),
                    "selected", isSelected(item, selected)));
        }
        return items;
    }

    private String selectedLabel(Map<String, Object> context, String selected) {
        return modules.webItems("jira.project.sidebar.plugins.navigation", context).stream()
                .filter(item -> isSelected(item, selected)).findFirst().map(PluginModules.WebItem::label).orElse(selected);
    }

    private static boolean isSelected(PluginModules.WebItem item, String selected) {
        return item.completeKey().equals(selected)
                || Stream.of(item.url().substring(item.url().indexOf('?') + 1).split("&"))
                .anyMatch(p -> p.startsWith("selectedItem=")
                        && URLDecoder.decode(p.substring(13), StandardCharsets.UTF_8).equals(selected));
    }
}
