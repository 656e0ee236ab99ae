package org.commonground.core.matrix.move;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.view.RowOfOne;
import org.commonground.core.port.Estimates;
import org.commonground.core.port.Estimates.Estimated;
import org.commonground.core.port.Locks;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NotThere;

/**
 * Use case: give an issue another impact or effort, as the viewer. What the viewer saw is compared with what is stored, and a value
 * that somebody else changed meanwhile is never overwritten. Those who use the app wait for each other, on all nodes; an edit on
 * the host's own form within the milliseconds between reading and storing would still be overwritten, as on that form itself.
 */
public final class MoveOnMatrix {
    /** The host keeps each name of a lock for ever, so a few names do for all issues. */
    private static final int LOCKS = 32;
    private final Estimates estimates;
    private final MatrixSettingsStore settings;
    private final MayMove mayMove;
    private final Locks locks;
    private final RowOfOne rows;

    /** Works on these ports. */
    public MoveOnMatrix(Estimates estimates, MatrixSettingsStore settings, MayMove mayMove, Locks locks, RowOfOne rows) {
        this.estimates = estimates;
        this.settings = settings;
        this.mayMove = mayMove;
        this.locks = locks;
        this.rows = rows;
    }

    /**
     * Moves the issue.
     *
     * @throws NotThere if there is no such issue for the viewer
     * @throws NotConfigured if its project has no settings
     * @throws NotAllowed if the viewer may not edit it or may not move points
     * @throws WrongMove if a value is not on its scale or a field cannot be set
     * @throws ChangedMeanwhile if a value is not what the viewer saw, unless it is what he wants it to be
     * @throws Locks.Busy if others move issues for too long
     */
    public Moved move(long issueId, Move wanted) {
        Estimated seen = find(issueId);
        MatrixSettings axes = settings.load(seen.project().id()).orElseThrow(() -> new NotConfigured(seen.project()));
        NotAllowed.reason(seen, axes, mayMove).ifPresent(reason -> {
            throw new NotAllowed(reason, seen.hit().key());
        });
        Move sound = CheckedMove.of(wanted, axes, seen);
        Stored stored = locks.holding("org.commonground.move." + Math.floorMod(issueId, LOCKS), () -> store(find(issueId), axes, sound));
        // others need not wait for what the answer says besides
        return new Moved(rows.of(stored.issue, axes, after(sound.impact(), stored.impactBefore), after(sound.effort(), stored.effortBefore)),
            stored.impactBefore, stored.effortBefore);
    }

    private Estimated find(long issueId) {
        return estimates.find(issueId).orElseThrow(() -> new NotThere("issue " + issueId));
    }

    private static Stored store(Estimated issue, MatrixSettings axes, Move move) {
        Double impact = issue.value(axes.impact().fieldId());
        Double effort = issue.value(axes.effort().fieldId());
        if (!fits(move.impact(), impact) || !fits(move.effort(), effort)) {
            throw new ChangedMeanwhile(issue.hit().key(), impact, effort);
        }
        Map<String, Double> values = new HashMap<>();
        put(move.impact(), impact, axes.impact().fieldId(), values);
        put(move.effort(), effort, axes.effort().fieldId(), values);
        return new Stored(values.isEmpty() ? issue : issue.store(values), impact, effort);
    }

    private static boolean fits(Optional<Move.Change> change, Double now) {
        return change.isEmpty() || Objects.equals(change.get().from(), now) || Objects.equals(change.get().to(), now);
    }

    private static void put(Optional<Move.Change> change, Double now, String fieldId, Map<String, Double> values) {
        change.filter(wanted -> !Objects.equals(wanted.to(), now)).ifPresent(wanted -> values.put(fieldId, wanted.to()));
    }

    private static Double after(Optional<Move.Change> change, Double now) {
        return change.isPresent() ? change.get().to() : now;
    }

    private record Stored(Estimated issue, Double impactBefore, Double effortBefore) {
    }
}
