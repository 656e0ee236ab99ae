package org.commonground.sandbox.plugin.module;

import java.util.List;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.w3c.dom.Element;

/** An element that is known and asks for nothing by itself. */
public final class NoModule implements ModuleType {
    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        // nothing to do
    }

    @Override
    public void disable(String pluginKey) {
        // nothing is kept
    }
}
