package org.commonground.sandbox.plugin.module;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.plugin.MacroModule;
import org.commonground.sandbox.plugin.MacroModule.Parameter;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/** {@code <xhtml-macro>}; its texts are found by the keys that Confluence derives from the plugin and macro names. */
public record MacroModules(I18nBundles texts, String contextPath) {
    /** Reads the module. */
    public MacroModule read(PluginContext plugin, Element element) {
        String name = Xml.required(element, "name");
        String prefix = plugin.key() + "." + name;
        String icon = element.getAttribute("icon");
        List<Parameter> parameters = Xml.child(element, "parameters").map(p -> Xml.children(p, "parameter")).orElse(List.of())
                .stream().map(p -> parameter(prefix, p)).toList();
        return new MacroModule(name, find(prefix + ".label", name), find(prefix + ".desc", ""),
                icon.isEmpty() ? "" : contextPath + icon, parameters,
                plugin.create(Xml.required(element, "class"), Macro.class));
    }

    private Parameter parameter(String prefix, Element element) {
        String name = element.getAttribute("name");
        String key = prefix + ".param." + name;
        List<String> values = Xml.children(element, "value").stream().map(v -> v.getAttribute("name")).toList();
        return new Parameter(name, Xml.required(element, "type"), Boolean.parseBoolean(element.getAttribute("required")),
                element.getAttribute("default"), values,
                values.stream().map(v -> find(key + "." + v + ".desc", v)).toList(),
                find(key + ".label", name), find(key + ".desc", ""));
    }

    private String find(String key, String fallback) {
        return Optional.of(key).flatMap(texts::find).orElse(fallback);
    }
}
