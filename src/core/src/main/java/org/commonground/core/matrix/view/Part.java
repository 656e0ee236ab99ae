package org.commonground.core.matrix.view;

import java.util.Arrays;
import java.util.Optional;
import org.commonground.core.matrix.Quadrant;

/** A part of the issues that is listed on its own. */
public enum Part {
    ALL("all", null), PLACED("placed", null), UNPLACED("unplaced", null),
    QUICK_WINS("quick-win", Quadrant.QUICK_WIN), BIG_BETS("big-bet", Quadrant.BIG_BET),
    FILL_INS("fill-in", Quadrant.FILL_IN), TIME_SINKS("time-sink", Quadrant.TIME_SINK);

    private final String id;
    private final Quadrant quadrant;

    Part(String id, Quadrant quadrant) {
        this.id = id;
        this.quadrant = quadrant;
    }

    /** The stable name for URLs: all, placed, unplaced, quick-win, big-bet, fill-in, time-sink. */
    public String id() {
        return id;
    }

    /** The quadrant whose issues it holds; nothing when it is not that of a quadrant. */
    public Optional<Quadrant> quadrant() {
        return Optional.ofNullable(quadrant);
    }

    boolean holds(Optional<Quadrant> of) {
        return switch (this) {
            case ALL -> true;
            case PLACED -> of.isPresent();
            case UNPLACED -> of.isEmpty();
            default -> of.filter(found -> found == quadrant).isPresent();
        };
    }

    /** The part with this id; nothing for any other text. */
    public static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }
}
