package org.commonground.core.port;

/** What was asked for does not exist, or the viewer may not know that it does: the answer is the same. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was asked for. */
    public NotThere(String what) {
        super(what);
    }
}
