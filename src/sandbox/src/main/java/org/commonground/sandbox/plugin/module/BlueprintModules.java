package org.commonground.sandbox.plugin.module;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonground.sandbox.plugin.BlueprintModule;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.w3c.dom.Element;

/** The blueprints of all plugins; read anew for each visitor, because their texts are in the visitor's language. */
public final class BlueprintModules implements ModuleType {
    private final I18nBundles texts;
    private final String contextPath;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    public BlueprintModules(I18nBundles texts, String contextPath) {
        this.texts = texts;
        this.contextPath = contextPath;
    }

    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        Entry entry = new Entry(plugin, element, List.copyOf(siblings));
        read(entry);
        entries.add(entry);
    }

    @Override
    public void disable(String pluginKey) {
        entries.removeIf(e -> e.plugin().key().equals(pluginKey));
    }

    /** Returns them. */
    public List<BlueprintModule> all() {
        return entries.stream().map(this::read).toList();
    }

    private BlueprintModule read(Entry entry) {
        return new Blueprints(texts, contextPath, entry.siblings()).read(entry.plugin(), entry.element());
    }

    private record Entry(PluginContext plugin, Element element, List<Element> siblings) {
    }
}
