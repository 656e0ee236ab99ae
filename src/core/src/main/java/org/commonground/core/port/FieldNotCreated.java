package org.commonground.core.port;

/** The host refused to create a field; the message is its own. */
public final class FieldNotCreated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps the host's message and the cause. */
    public FieldNotCreated(String message, Throwable cause) {
        super(message, cause);
    }
}
