package com.atlassian.sal.api;

/**
 * Which of the product's addresses is meant.
 *
 * <p>Seen: [P8] Slack integration, all modules: ABSOLUTE and CANONICAL.
 */
public enum UrlMode {
    ABSOLUTE, CANONICAL
}
