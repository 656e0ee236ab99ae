package org.commonground.sandbox;

import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.plugin.MacroModule;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.module.I18nBundles;
import org.commonground.sandbox.plugin.module.MacroModules;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.plugin.webwork.ActionServlet;
import org.commonground.sandbox.velocity.MethodAllowlist;

/** What only Confluence has: macros. */
record ConfluenceSide() implements ProductParts {
    @Override
    public Modules modules(I18nBundles texts, String contextPath) {
        ModuleList<MacroModule> macros = new ModuleList<>(new MacroModules(texts, contextPath)::read);
        return new Modules(Map.of("xhtml-macro", macros), Map.of(MacroModule.class, macros));
    }

    @Override
    public Optional<ActionServlet> actions(Modules modules, I18nBundles texts, WebResources resources,
                                           MethodAllowlist allowlist) {
        return Optional.empty();
    }
}
