package org.commonground.sandbox.plugin.module;

import org.commonground.sandbox.jira.DashboardItemModule;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/** {@code <dashboard-item>}, as far as it is drawn by an AMD module. */
public final class DashboardItems {
    private DashboardItems() {
    }

    /** Reads the module; the title comes from the texts. */
    public static DashboardItemModule read(PluginContext plugin, Element element, I18nBundles texts) {
        String key = element.getAttribute("key");
        Element definition = Xml.child(element, "definition")
                .orElseThrow(() -> new Refusal("<dashboard-item key=\"" + key + "\"> needs a <definition>"));
        String title = Xml.child(definition, "title").map(t -> t.getAttribute("key"))
                .orElseThrow(() -> new Refusal("<dashboard-item key=\"" + key + "\"> needs a <title> in its <definition>"));
        String amdModule = Xml.text(element, "amd-module");
        if (amdModule.isEmpty()) {
            throw new Refusal("<dashboard-item key=\"" + key + "\"> needs an <amd-module>: the sandbox plays no other kind");
        }
        return new DashboardItemModule(plugin.key() + ":" + key, texts.text(title), amdModule,
                Boolean.parseBoolean(element.getAttribute("configurable")));
    }
}
