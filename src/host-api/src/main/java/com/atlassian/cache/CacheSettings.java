package com.atlassian.cache;

/**
 * How a cache is to be kept.
 *
 * <p>Seen: [P8] the type that CacheSettingsBuilder.build() gives, Slack integration.
 */
public interface CacheSettings {
}
