package org.commonground.sandbox.host;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches in memory that forget what was not asked for the longest. As in the products null is refused, and what is not local must be
 * serializable to be sent to other nodes.
 */
public final class MemoryCaches implements CacheManager {
    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    /** How a cache is kept. */
    public record Settings(boolean local, int maxEntries) implements CacheSettings {
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return (Cache<K, V>) caches.computeIfAbsent(name, none -> new Memory<>(loader, (Settings) required));
    }

    private static final class Memory<K, V> implements Cache<K, V> {
        private final CacheLoader<K, V> loader;
        private final boolean local;
        private final Map<K, V> entries;

        Memory(CacheLoader<K, V> loader, Settings settings) {
            this.loader = loader;
            this.local = settings.local();
            this.entries = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > settings.maxEntries();
                }
            });
        }

        @Override
        public V get(K key) {
            V known = entries.get(Objects.requireNonNull(key, "key"));
            if (known == null && loader != null) {
                put(key, loader.load(key));
                return entries.get(key);
            }
            return known;
        }

        @Override
        public void put(K key, V value) {
            Objects.requireNonNull(value, "value");
            if (!local && !(key instanceof Serializable && value instanceof Serializable)) {
                throw new IllegalArgumentException("a cache of the cluster takes only what is serializable, not "
                        + value.getClass().getName());
            }
            entries.put(Objects.requireNonNull(key, "key"), value);
        }
    }
}
