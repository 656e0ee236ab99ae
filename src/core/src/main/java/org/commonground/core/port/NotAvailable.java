package org.commonground.core.port;

/** What the app keeps cannot be read now, because its store fails; the cause says why, for the log. */
public final class NotAvailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps the cause. */
    public NotAvailable(String what, Throwable cause) {
        super(what, cause);
    }
}
