package com.atlassian.cache;

/**
 * Remembers values by key. Neither may be null; get of a cache without a loader is null when there is none.
 *
 * <p>Seen: [P8] Slack integration, Jira and shared modules.
 */
public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);
}
