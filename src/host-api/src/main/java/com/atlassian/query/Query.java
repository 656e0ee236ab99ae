package com.atlassian.query;

/**
 * A parsed JQL query.
 *
 * <p>Seen: [P8] Slack integration.
 */
public interface Query {
}
