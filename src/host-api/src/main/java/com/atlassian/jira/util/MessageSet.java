package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings for a person to read.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public interface MessageSet {
    Set<String> getErrorMessages();
}
