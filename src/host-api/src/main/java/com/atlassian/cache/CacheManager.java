package com.atlassian.cache;

/**
 * Gives caches by name; a cache keeps what it holds when the plugin that asked for it is replaced.
 *
 * <p>Seen: [P8] Slack integration: getCache with three arguments; [older] null for no loader.
 */
public interface CacheManager {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
