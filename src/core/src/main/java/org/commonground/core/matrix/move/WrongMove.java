package org.commonground.core.matrix.move;

import java.util.List;

/** Something about the wanted values or their fields is wrong; nothing was changed. */
public final class WrongMove extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** Says everything that is wrong. */
    public WrongMove(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param axis  impact or effort; empty when nothing was to be changed
     * @param kind  what is wrong
     * @param value the wanted value; null for no value
     */
    public record Problem(String axis, Kind kind, Double value) {
    }

    /** What can be wrong. */
    public enum Kind { NOTHING_TO_CHANGE, NOT_A_NUMBER, BEYOND_SCALE, NO_STEP, FIELD_GONE, FIELD_NO_NUMBER, FIELD_NOT_ON_ISSUE,
        FIELD_NOT_ON_SCREEN }
}
