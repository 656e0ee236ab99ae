package com.atlassian.sal.api;

/**
 * What the product tells of itself; Jira has a service of the same simple name besides.
 *
 * <p>Seen: [P8] Slack integration, all modules.
 */
public interface ApplicationProperties {
    /** Returns the address with the context path, without a slash at the end. */
    String getBaseUrl(UrlMode urlMode);

    /** Returns {@code jira} or {@code conf}. */
    String getPlatformId();

    /** Returns the product's name as people say it. */
    String getDisplayName();
}
