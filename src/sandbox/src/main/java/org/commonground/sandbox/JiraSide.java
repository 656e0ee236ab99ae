package org.commonground.sandbox;

import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.jira.DashboardItemModule;
import org.commonground.sandbox.jira.jql.JqlFunctionModule;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.module.DashboardItems;
import org.commonground.sandbox.plugin.module.I18nBundles;
import org.commonground.sandbox.plugin.module.JqlFunctions;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.plugin.webwork.ActionModule;
import org.commonground.sandbox.plugin.webwork.ActionPage;
import org.commonground.sandbox.plugin.webwork.ActionServlet;
import org.commonground.sandbox.velocity.MethodAllowlist;

/** What only Jira has: actions, JQL functions and dashboard items. */
public record JiraSide(ActionPage.Frame frame) implements ProductParts {
    @Override
    public Modules modules(I18nBundles texts, String contextPath) {
        ModuleList<ActionModule> actions = new ModuleList<>(ActionModule::of);
        ModuleList<JqlFunctionModule> functions = new ModuleList<>(JqlFunctions::read);
        ModuleList<DashboardItemModule> items = new ModuleList<>((plugin, element) -> DashboardItems.read(plugin, element, texts));
        return new Modules(Map.of("webwork1", actions, "jql-function", functions, "dashboard-item", items),
                Map.of(ActionModule.class, actions, JqlFunctionModule.class, functions, DashboardItemModule.class, items));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<ActionServlet> actions(Modules modules, I18nBundles texts, WebResources resources,
                                           MethodAllowlist allowlist) {
        ModuleList<ActionModule> actions = (ModuleList<ActionModule>) modules.lists().get(ActionModule.class);
        return Optional.of(new ActionServlet(actions, new ActionPage(texts, resources, allowlist, frame)));
    }
}
