package org.commonground.sandbox.plugin;

import java.util.List;

/**
 * What came of installing a jar.
 *
 * @param key the plugin key of the descriptor, or the file name when it could not be read
 * @param reason why it is not (wholly) enabled; empty when all is well
 * @param modules the modules that apply to this product, in the order of the descriptor
 */
public record InstalledPlugin(String key, State state, String reason, List<ModuleState> modules) {
    /** The states of the real framework that a jar can end in. */
    public enum State {
        /** Running; single modules may still be disabled. */
        ENABLED,
        /** Its bundle does not resolve: the real product shows it as enabling for ever. */
        ENABLING,
        /** It was started, failed and was switched off whole. */
        DISABLED,
        /** The framework refuses the jar before it is installed. */
        UNLOADABLE
    }

    /** One module; the reason is empty when it is enabled. */
    public record ModuleState(String key, boolean enabled, String reason) {
    }

    /** Returns the module with this key. */
    public ModuleState module(String moduleKey) {
        return modules.stream().filter(m -> m.key().equals(moduleKey)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no module " + moduleKey + " here"));
    }

    /** Returns whether the module applies to this product at all. */
    public boolean has(String moduleKey) {
        return modules.stream().anyMatch(m -> m.key().equals(moduleKey));
    }
}
