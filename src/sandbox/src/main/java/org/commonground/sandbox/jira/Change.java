package org.commonground.sandbox.jira;

import java.time.Instant;

/**
 * One changed field of an issue.
 *
 * @param authorKey the key of the user who changed it
 * @param from what it was, may be empty
 * @param to what it became, may be empty
 */
public record Change(String authorKey, Instant time, String field, String from, String to) {
}
