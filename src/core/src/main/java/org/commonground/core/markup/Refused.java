package org.commonground.core.markup;

/** Ends the reading of a text; becomes a {@link Reading.Unreadable} and never leaves the package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Reading.Reason reason;

    Refused(Reading.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reading.Reason reason() {
        return reason;
    }
}
