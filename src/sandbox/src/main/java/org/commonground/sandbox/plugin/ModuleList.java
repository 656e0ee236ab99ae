package org.commonground.sandbox.plugin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.w3c.dom.Element;

/** A module type whose modules are objects in a list. */
public final class ModuleList<T> implements ModuleType {
    private final BiFunction<PluginContext, Element, T> factory;
    private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

    /** Makes a type whose modules the factory reads from their elements. */
    public ModuleList(BiFunction<PluginContext, Element, T> factory) {
        this.factory = factory;
    }

    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        entries.add(new Entry<>(plugin.key(), factory.apply(plugin, element)));
    }

    @Override
    public void disable(String pluginKey) {
        entries.removeIf(e -> e.plugin().equals(pluginKey));
    }

    /** Returns the enabled modules in the order of their enabling. */
    public List<T> all() {
        return entries.stream().map(Entry::module).toList();
    }

    private record Entry<T>(String plugin, T module) {
    }
}
