package org.commonground.sandbox.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods templates may call: those of strings, numbers, booleans, collections and maps, those of the host's own
 * objects, and what plugins list in {@code <velocity-allowlist>}, for exactly the listed class. Anything else renders
 * nothing and is logged.
 */
public final class MethodAllowlist {
    private static final Logger LOG = LoggerFactory.getLogger(MethodAllowlist.class);
    private final Map<String, Set<String>> byPlugin = new ConcurrentHashMap<>();

    /** Adds a plugin's list, each entry {@code package.Class#method(package.Type,...)}. */
    public void add(String plugin, Collection<String> entries) {
        byPlugin.computeIfAbsent(plugin, p -> ConcurrentHashMap.newKeySet()).addAll(entries);
    }

    /** Forgets a plugin's list. */
    public void remove(String plugin) {
        byPlugin.remove(plugin);
    }

    boolean allows(Object target, Method method) {
        Class<?> type = target.getClass();
        if (isGlobal(target) || isHost(type)) {
            return true;
        }
        String entry = type.getName() + "#" + method.getName() + "("
                + Arrays.stream(method.getParameterTypes()).map(Class::getCanonicalName).collect(Collectors.joining(", "))
                + ")";
        boolean listed = byPlugin.values().stream().anyMatch(list -> list.contains(entry));
        if (!listed) {
            LOG.error("Method needs allowlisting: {}", entry);
        }
        return listed;
    }

    private static boolean isGlobal(Object target) {
        return target instanceof CharSequence || target instanceof Number || target instanceof Boolean
                || target instanceof Character || target instanceof Enum<?>
                || (target.getClass().getName().startsWith("java.util.")
                && (target instanceof Collection<?> || target instanceof Map<?, ?> || target instanceof Map.Entry<?, ?>
                || target instanceof Iterator<?>));
    }

    private static boolean isHost(Class<?> type) {
        return type.getClassLoader() == MethodAllowlist.class.getClassLoader();
    }
}
