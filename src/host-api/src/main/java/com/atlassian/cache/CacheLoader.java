package com.atlassian.cache;

/**
 * Makes what a cache lacks.
 *
 * <p>Seen: [P8] Slack integration, Jira module.
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
