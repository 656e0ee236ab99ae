package com.atlassian.jira.util;

import java.util.Set;

/**
 * A set of messages to fill.
 *
 * <p>Seen: [older] public plugins on Jira 7 to 10.
 */
public class MessageSetImpl implements MessageSet {
    /** Adds an error; plain text. */
    public void addErrorMessage(String errorMessage) {
        throw new UnsupportedOperationException("only a signature");
    }

    @Override
    public Set<String> getErrorMessages() {
        throw new UnsupportedOperationException("only a signature");
    }
}
