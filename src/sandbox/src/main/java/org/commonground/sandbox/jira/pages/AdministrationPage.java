package org.commonground.sandbox.jira.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** The frame of Jira's administration: the links that plugins add, and a plugin's page beside them. */
final class AdministrationPage {
    private final HostTemplates templates;
    private final PluginModules modules;

    AdministrationPage(HostTemplates templates, PluginModules modules) {
        this.templates = templates;
        this.modules = modules;
    }

    Page around(String title, String bodyHtml, Visit visit) {
        Map<String, Object> values = visit.values();
        List<Map<String, Object>> links = new ArrayList<>();
        for (PluginModules.WebItem item : modules.webItemsBelow("admin_plugins_menu", visit.values())) {
            links.add(Map.of("label", item.label(), "url", item.url(), "selected", item.url().equals(visit.request().getRequestURI())));
        }
        values.put("links", links);
        values.put("mainHtml", bodyHtml);
        return new Page(title, templates.render("administration", values), "page-type-admin", List.of("atl.admin"));
    }
}
