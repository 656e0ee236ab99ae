package org.commonground.sandbox.plugin;

import com.atlassian.plugin.PluginAccessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import org.commonground.sandbox.plugin.InstalledPlugin.ModuleState;
import org.commonground.sandbox.plugin.InstalledPlugin.State;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Installs and enables jars by the rules of the real framework, and says why when it does not. */
public final class PluginSystem implements AutoCloseable, PluginAccessor {
    private static final Logger LOG = LoggerFactory.getLogger(PluginSystem.class);

    private final String product;
    private final Map<String, ModuleType> types;
    private final OsgiFramework osgi;
    private final Map<String, PluginContext> enabled = new LinkedHashMap<>();
    private final Map<String, Installed> installed = new LinkedHashMap<>();
    private final Set<String> enabledModules = ConcurrentHashMap.newKeySet();

    /**
     * Starts an empty system.
     *
     * @param product the application key
     * @param components the host's components by interface; a value that is an OSGi {@code ServiceFactory} makes one
     *     per bundle
     * @param types the module types that the product knows, by element name
     * @param cache a folder for the framework's files
     */
    public PluginSystem(String product, Map<Class<?>, Object> components, Map<String, ModuleType> types, Path cache) {
        this.product = product;
        this.types = types;
        try {
            Files.createDirectories(cache);
            this.osgi = new OsgiFramework(product, cache);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
        Dictionary<String, Object> none = new Hashtable<>();
        osgi.context().registerService(PluginAccessor.class, this, none);
        components.forEach((type, service) -> osgi.context().registerService(type.getName(), service, none));
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return enabled.containsKey(key);
    }

    @Override
    public boolean isPluginModuleEnabled(String completeKey) {
        return enabledModules.contains(completeKey);
    }

    /** A bundle with the elements of its descriptor that apply to this product. */
    private record Installed(Bundle bundle, List<Element> elements) {
    }

    /**
     * Installs the jar and enables it; what went wrong is in the result, never thrown. A plugin with the same key is
     * removed before, its data stay: this is how the products upgrade.
     */
    public InstalledPlugin install(Path jar) {
        return report(tryInstall(jar));
    }

    /** Enables a disabled plugin again. */
    public InstalledPlugin enable(String key) {
        Installed plugin = known(key);
        try {
            plugin.bundle().start();
        } catch (BundleException e) {
            return report(new InstalledPlugin(key, State.ENABLING, "The bundle does not resolve: " + e.getMessage(), List.of()));
        }
        return report(enable(key, plugin.bundle(), plugin.elements()));
    }

    /** Disables a plugin: its modules and beans go, the bundle stops, which takes its services back. */
    public void disable(String key) {
        Installed plugin = known(key);
        PluginContext context = enabled.remove(key);
        if (context != null) {
            types.values().forEach(t -> t.disable(key));
            context.close();
        }
        enabledModules.removeIf(module -> module.startsWith(key + ":"));
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            throw new IllegalStateException(key + " does not stop", e);
        }
    }

    /** Removes a plugin and its classes; what it stored stays. */
    public void uninstall(String key) {
        disable(key);
        try {
            osgi.remove(installed.remove(key).bundle());
        } catch (BundleException e) {
            throw new IllegalStateException(key + " cannot be removed", e);
        }
    }

    /** Returns the interfaces of the services that a plugin offers or uses now; none when it is not there. */
    public List<String> services(String key) {
        Installed plugin = installed.get(key);
        return plugin == null ? List.of() : osgi.services(plugin.bundle());
    }

    private Installed known(String key) {
        Installed plugin = installed.get(key);
        if (plugin == null) {
            throw new IllegalArgumentException("There is no plugin " + key);
        }
        return plugin;
    }

    private InstalledPlugin report(InstalledPlugin result) {
        result.modules().stream().filter(ModuleState::enabled).forEach(m -> enabledModules.add(result.key() + ":" + m.key()));
        if (result.state() != State.ENABLED) {
            LOG.error("{} is {}: {}", result.key(), result.state(), result.reason());
        }
        result.modules().stream().filter(m -> !m.enabled())
                .forEach(m -> LOG.error("{}:{} is disabled: {}", result.key(), m.key(), m.reason()));
        return result;
    }

    private InstalledPlugin tryInstall(Path jar) {
        Descriptor descriptor;
        try (JarFile file = new JarFile(jar.toFile())) {
            descriptor = Descriptor.of(file, product);
        } catch (IOException e) {
            return new InstalledPlugin(jar.getFileName().toString(), State.UNLOADABLE, "Not a readable jar: " + e.getMessage(),
                    List.of());
        } catch (Refusal e) {
            return new InstalledPlugin(jar.getFileName().toString(), State.UNLOADABLE, e.getMessage(), List.of());
        }
        String key = descriptor.key();
        if (installed.containsKey(key)) {
            uninstall(key);
        }
        try {
            Bundle bundle = osgi.install(jar);
            installed.put(key, new Installed(bundle, descriptor.modules()));
            bundle.start();
            return enable(key, bundle, descriptor.modules());
        } catch (BundleException e) {
            return new InstalledPlugin(key, State.ENABLING, "The bundle does not resolve: " + e.getMessage(), List.of());
        }
    }

    private InstalledPlugin enable(String key, Bundle bundle, List<Element> elements) {
        PluginContext context;
        try {
            context = new PluginContext(key, bundle);
        } catch (Refusal e) {
            return new InstalledPlugin(key, State.DISABLED, e.getMessage(), List.of());
        }
        List<ModuleState> states = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Element element : elements) {
            String moduleKey = element.getAttribute("key");
            ModuleType type = types.get(element.getTagName());
            if (type == null) {
                states.add(new ModuleState(moduleKey, false, "Unrecognised module type: <" + element.getTagName() + ">"));
                continue;
            }
            try {
                type.enable(context, element, elements);
                states.add(new ModuleState(moduleKey, true, ""));
            } catch (ModuleType.Unavailable e) {
                states.add(new ModuleState(moduleKey, false, e.getMessage()));
            } catch (Refusal e) {
                states.add(new ModuleState(moduleKey, false, e.getMessage()));
                failures.add(moduleKey + ": " + e.getMessage());
            }
        }
        states.removeIf(s -> s.key().isEmpty() && s.enabled());
        if (failures.isEmpty()) {
            enabled.put(key, context);
            return new InstalledPlugin(key, State.ENABLED, "", states);
        }
        types.values().forEach(t -> t.disable(key));
        context.close();
        long working = states.stream().filter(ModuleState::enabled).count();
        return new InstalledPlugin(key, State.DISABLED, working + " of " + states.size() + " modules enabled; "
                + String.join("; ", failures), states.stream().map(s -> new ModuleState(s.key(), false, s.reason())).toList());
    }

    /** Returns the contexts of the enabled plugins. */
    public List<PluginContext> enabled() {
        return List.copyOf(enabled.values());
    }

    @Override
    public void close() {
        enabled.keySet().forEach(key -> types.values().forEach(t -> t.disable(key)));
        enabled.values().forEach(PluginContext::close);
        osgi.close();
    }
}
