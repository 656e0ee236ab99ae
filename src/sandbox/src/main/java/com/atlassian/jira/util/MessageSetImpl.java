package com.atlassian.jira.util;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set of messages to fill.
 *
 * <p>Seen: [older] public plugins.
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }

    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    public boolean hasAnyMessages() {
        return hasAnyErrors();
    }
}
