package org.commonground.core.matrix.move;

import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.port.Estimates.Estimated;

/** The viewer sees the issue but may not move it. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Says why. */
    public NotAllowed(Reason reason, String issueKey) {
        super(issueKey + ": " + reason);
        this.reason = reason;
    }

    /** Why the viewer may not move this issue; nothing when he may. */
    static Optional<Reason> reason(Estimated issue, MatrixSettings axes, MayMove mayMove) {
        return issue.refusal().map(refusal -> switch (refusal) {
            case PERMISSION -> Reason.PERMISSION;
            case WORKFLOW -> Reason.WORKFLOW;
            case ARCHIVED -> Reason.ARCHIVED;
        }).or(() -> mayMove.isMover(axes) ? Optional.empty() : Optional.of(Reason.NOT_A_MOVER));
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
