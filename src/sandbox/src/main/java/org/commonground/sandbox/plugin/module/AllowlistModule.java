package org.commonground.sandbox.plugin.module;

import java.util.List;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Xml;
import org.commonground.sandbox.velocity.MethodAllowlist;
import org.w3c.dom.Element;

/** {@code <velocity-allowlist>}: methods of the plugin's own classes that templates may call. */
public record AllowlistModule(MethodAllowlist allowlist) implements ModuleType {
    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        allowlist.add(plugin.key(), Xml.children(element, "method").stream().map(m -> m.getTextContent().trim())
                .filter(entry -> isOwn(plugin, entry)).toList());
    }

    /** An app may list only its own classes. */
    private static boolean isOwn(PluginContext plugin, String entry) {
        return plugin.load(entry.substring(0, entry.indexOf('#'))).getClassLoader() == plugin.classLoader();
    }

    @Override
    public void disable(String pluginKey) {
        allowlist.remove(pluginKey);
    }
}
