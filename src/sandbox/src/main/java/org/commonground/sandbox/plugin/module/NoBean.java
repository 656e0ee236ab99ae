package org.commonground.sandbox.plugin.module;

import java.util.List;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.w3c.dom.Element;

/** {@code <component>} and {@code <component-import>}, which do nothing in a jar that is not transformed. */
public final class NoBean implements ModuleType {
    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        throw new Unavailable("<" + element.getTagName() + "> makes no bean in a jar with Atlassian-Plugin-Key: use the scanner");
    }

    @Override
    public void disable(String pluginKey) {
        // nothing is kept
    }
}
