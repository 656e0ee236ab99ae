package org.commonground.sandbox.plugin;

import java.util.List;
import org.w3c.dom.Element;

/** Knows one kind of element of the descriptor. */
public interface ModuleType {
    /**
     * Enables one module.
     *
     * @param siblings all elements of the descriptor that apply to this product
     * @throws Refusal if it cannot be enabled; the whole plugin is then disabled
     * @throws Unavailable if only this module stays disabled
     */
    void enable(PluginContext plugin, Element element, List<Element> siblings);

    /** Forgets all modules of a plugin. */
    void disable(String pluginKey);

    /** The module stays disabled, the plugin does not. */
    final class Unavailable extends RuntimeException {
        public Unavailable(String message) {
            super(message);
        }
    }
}
