package org.commonground.core.matrix.move;

/** The viewer sees the issue but may not move it. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Says why. */
    public NotAllowed(Reason reason, String issueKey) {
        super(issueKey + ": " + reason);
        this.reason = reason;
    }

    /** Why the viewer may not. */
    public Reason reason() {
        return reason;
    }

    /** Why somebody may not move an issue. */
    public enum Reason {
        /** The permission to edit it lacks. */
        PERMISSION,
        /** The state of its workflow forbids editing. */
        WORKFLOW,
        /** It is archived, or its project is. */
        ARCHIVED,
        /** The project's admin chose who may move points, and the viewer is not among them. */
        NOT_A_MOVER
    }
}
