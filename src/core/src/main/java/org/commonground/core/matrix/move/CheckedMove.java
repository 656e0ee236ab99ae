package org.commonground.core.matrix.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Scale;
import org.commonground.core.port.Estimates.Estimated;
import org.commonground.core.port.Estimates.Obstacle;

/** Checks wanted values against their scales and fields. */
final class CheckedMove {
    private static final double HAIR = 1e-6;
    private final List<WrongMove.Problem> problems = new ArrayList<>();

    private CheckedMove() {
    }

    /**
     * The same move with its values exactly on their steps.
     *
     * @throws WrongMove with everything that is wrong
     */
    static Move of(Move wanted, MatrixSettings settings, Estimated issue) {
        CheckedMove check = new CheckedMove();
        if (wanted.isEmpty()) {
            check.problems.add(new WrongMove.Problem("", WrongMove.Kind.NOTHING_TO_CHANGE, null));
        }
        Move sound = new Move(wanted.impact().map(change -> check.change("impact", change, settings.impact(), issue)),
            wanted.effort().map(change -> check.change("effort", change, settings.effort(), issue)));
        if (!check.problems.isEmpty()) {
            throw new WrongMove(check.problems);
        }
        return sound;
    }

    private Move.Change change(String axis, Move.Change change, AxisSettings settings, Estimated issue) {
        Double value = change.to();
        Optional<WrongMove.Kind> wrong = issue.obstacle(settings.fieldId()).map(CheckedMove::kind)
            .or(() -> value == null ? Optional.empty() : wrong(value, settings.scale()));
        wrong.ifPresent(kind -> problems.add(new WrongMove.Problem(axis, kind, value)));
        return wrong.isPresent() || value == null ? change : change.to(settings.scale().snap(value));
    }

    private static Optional<WrongMove.Kind> wrong(double value, Scale scale) {
        if (!Double.isFinite(value)) {
            return Optional.of(WrongMove.Kind.NOT_A_NUMBER);
        }
        if (!scale.contains(value)) {
            return Optional.of(WrongMove.Kind.BEYOND_SCALE);
        }
        return Math.abs(scale.snap(value) - value) > scale.step() * HAIR ? Optional.of(WrongMove.Kind.NO_STEP) : Optional.empty();
    }

    private static WrongMove.Kind kind(Obstacle obstacle) {
        return switch (obstacle) {
            case GONE -> WrongMove.Kind.FIELD_GONE;
            case NO_NUMBER -> WrongMove.Kind.FIELD_NO_NUMBER;
            case NOT_ON_ISSUE -> WrongMove.Kind.FIELD_NOT_ON_ISSUE;
            case NOT_ON_SCREEN -> WrongMove.Kind.FIELD_NOT_ON_SCREEN;
        };
    }
}
