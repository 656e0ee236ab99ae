package org.commonground.sandbox.jira.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.jira.DashboardItemModule;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/**
 * The dashboard: an item of each kind that plugins add, and the projects that the user sees. Those who lead may change the items.
 * As Jira does, it hands preferences to the items' scripts with HTML's special characters escaped.
 */
final class HomePage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 10_000;
    private final Site site;
    private final HostTemplates templates;
    private final PluginModules modules;

    HomePage(Site site, HostTemplates templates, PluginModules modules) {
        this.site = site;
        this.templates = templates;
        this.modules = modules;
    }

    Page show(Visit visit) {
        List<JiraProject> projects = site.projects().all().stream()
                .filter(p -> site.permissions().sees(p, visit.user())).toList();
        Map<String, Object> values = visit.values();
        values.put("projects", projects);
        values.put("items", visit.user() == null ? List.of() : items(visit));
        return new Page("System Dashboard", templates.render("home", values), "page-type-dashboard", List.of("atl.dashboard"));
    }

    /** Keeps the preferences in the request; false when there is no such item or the user may not change it. */
    boolean save(Visit visit) {
        Optional<DashboardItemModule> item = modules.modules(DashboardItemModule.class).stream()
                .filter(i -> i.completeKey().equals(visit.parameter("item"))).findFirst();
        if (item.isEmpty() || !mayChange(visit)) {
            return false;
        }
        Map<String, String> preferences = new TreeMap<>();
        visit.request().getParameterMap().forEach((name, given) -> {
            if (name.startsWith("preference.") && given[0].length() <= LONGEST) {
                preferences.put(name.substring("preference.".length()), given[0]);
            }
        });
        site.dashboard().save(item.get().completeKey(), preferences);
        return true;
    }

    private boolean mayChange(Visit visit) {
        return site.projects().all().stream().anyMatch(p -> site.permissions().administers(p, visit.user()));
    }

    private List<Map<String, Object>> items(Visit visit) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (DashboardItemModule module : modules.modules(DashboardItemModule.class)) {
            Map<String, String> escaped = new TreeMap<>();
            site.dashboard().preferences(module.completeKey()).forEach((name, value) -> escaped.put(name, Html.escape(value)));
            Map<String, Object> item = new HashMap<>();
            item.put("key", module.completeKey());
            item.put("title", module.title());
            item.put("amd", module.amdModule());
            item.put("configurable", module.configurable());
            item.put("editable", module.configurable() && mayChange(visit));
            item.put("preferences", json(escaped));
            items.add(item);
        }
        return items;
    }

    private static String json(Map<String, String> preferences) {
        try {
            return JSON.writeValueAsString(preferences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
