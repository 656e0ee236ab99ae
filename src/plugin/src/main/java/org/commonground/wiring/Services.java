package org.commonground.wiring;

import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.commonground.core.health.ServicesCheck;
import org.commonground.core.port.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the product for its services. One that it lacks is replaced by one that says so when it is used, so that the rest of
 * the app works; the health page names it.
 */
final class Services {
    private static final Logger LOG = LoggerFactory.getLogger(Services.class);
    private final Function<Class<?>, Object> product;
    private final Set<String> missing = new TreeSet<>();
    private final Set<Class<?>> wanted = new HashSet<>();

    Services(Function<Class<?>, Object> product) {
        this.product = product;
    }

    /** Returns the service; when the product lacks it, one whose every method throws {@link Unavailable}. */
    <T> T get(Class<T> type) {
        wanted.add(type);
        Object found = find(type);
        if (found != null) {
            return type.cast(found);
        }
        missing.add(type.getSimpleName());
        LOG.error("The product offers no {}: what needs it says so, the rest of Common Ground works", type.getName());
        return type.cast(Proxy.newProxyInstance(Services.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new Unavailable(type.getSimpleName());
        }));
    }

    /** Returns the service or nothing, for what can do without it; the health page names it all the same. */
    <T> Optional<T> ifThere(Class<T> type) {
        wanted.add(type);
        Object found = find(type);
        if (found == null) {
            missing.add(type.getSimpleName());
            LOG.warn("The product offers no {}: Common Ground does without it", type.getName());
        }
        return Optional.ofNullable(found).map(type::cast);
    }

    /**
     * Makes sure that what needs a service does not begin without it.
     *
     * @throws Unavailable when it was asked for and is missing
     */
    void need(Class<?> type) {
        if (missing.contains(type.getSimpleName())) {
            throw new Unavailable(type.getSimpleName());
        }
    }

    /** The products' own look-ups differ: some return nothing, some throw. */
    private Object find(Class<?> type) {
        try {
            return product.apply(type);
        } catch (RuntimeException e) {
            LOG.error("The product cannot be asked for {}", type.getName(), e);
            return null;
        }
    }

    ServicesCheck.Services state() {
        return new ServicesCheck.Services(wanted.size(), Set.copyOf(missing));
    }
}
