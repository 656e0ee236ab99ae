package org.commonground.sandbox.jira.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** Puts Jira's head, header and footer around a page. */
final class Frame {
    private final HostTemplates templates;
    private final PluginModules modules;

    Frame(HostTemplates templates, PluginModules modules) {
        this.templates = templates;
        this.modules = modules;
    }

    String around(Page page, Visit visit) {
        return around(page, visit, "");
    }

    /** @param headHtml what the page itself wants in the head */
    String around(Page page, Visit visit, String headHtml) {
        List<String> contexts = new ArrayList<>(page.contexts());
        contexts.add("atl.general");
        Map<String, Object> values = visit.values();
        values.put("administration", Visitor.current().filter(SandboxUser::isAdmin).isPresent()
                ? modules.webItemsBelow("admin_plugins_menu", visit.values()) : List.of());
        values.put("title", page.title());
        values.put("bodyClass", page.bodyClass());
        values.put("contentHtml", page.contentHtml());
        values.put("headHtml", headHtml + modules.resourceTags(contexts.toArray(String[]::new)));
        return templates.render("frame", values);
    }
}
