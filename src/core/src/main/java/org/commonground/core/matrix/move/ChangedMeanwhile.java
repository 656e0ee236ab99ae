package org.commonground.core.matrix.move;

/** Somebody else changed a value since the viewer saw it; nothing was overwritten. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Double impact;
    private final Double effort;

    /** Keeps the values as they are now. */
    public ChangedMeanwhile(String issueKey, Double impact, Double effort) {
        super(issueKey + " now has impact " + impact + " and effort " + effort);
        this.impact = impact;
        this.effort = effort;
    }

    /** The impact now; null for no value. */
    public Double impact() {
        return impact;
    }

    /** The effort now; null for no value. */
    public Double effort() {
        return effort;
    }
}
