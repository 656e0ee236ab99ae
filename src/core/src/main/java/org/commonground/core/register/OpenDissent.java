package org.commonground.core.register;

/**
 * How much dissent waits for an answer.
 *
 * @param concerns what one can live with
 * @param blockers what must be resolved
 */
public record OpenDissent(int concerns, int blockers) {
    /** None. */
    public static final OpenDissent NONE = new OpenDissent(0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public OpenDissent {
        if (concerns < 0 || blockers < 0) {
            throw new IllegalArgumentException("there are no " + concerns + " concerns and " + blockers + " blockers");
        }
    }

    /** Both together. */
    public int all() {
        return concerns + blockers;
    }

    /** This and another. */
    public OpenDissent plus(OpenDissent other) {
        return new OpenDissent(concerns + other.concerns, blockers + other.blockers);
    }
}
