package org.commonground.core.port;

import java.util.List;

/** The host does not run the query; the messages are its own words, for the person who wrote it. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> messages;

    /** Keeps the host's messages. */
    public BadQuery(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    /** Returns the host's messages; plain text that may quote the query. */
    public List<String> messages() {
        return messages;
    }
}
