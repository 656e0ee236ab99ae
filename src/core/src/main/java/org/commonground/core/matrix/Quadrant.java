package org.commonground.core.matrix;

import java.util.Locale;

/** One of the four parts of the matrix. Projects may rename them; the id stays. */
public enum Quadrant {
    /** High impact, low effort. */
    QUICK_WIN(true, false),
    /** High impact, high effort. */
    BIG_BET(true, true),
    /** Low impact, low effort. */
    FILL_IN(false, false),
    /** Low impact, high effort. */
    TIME_SINK(false, true);

    private final boolean highImpact;
    private final boolean highEffort;

    Quadrant(boolean highImpact, boolean highEffort) {
        this.highImpact = highImpact;
        this.highEffort = highEffort;
    }

    /** The quadrant of an issue whose impact and effort are high or not. */
    public static Quadrant of(boolean highImpact, boolean highEffort) {
        if (highImpact) {
            return highEffort ? BIG_BET : QUICK_WIN;
        }
        return highEffort ? TIME_SINK : FILL_IN;
    }

    /** The stable name for URLs, JSON and CSS: quick-win, big-bet, fill-in, time-sink. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its issues have an impact at or above the threshold. */
    public boolean highImpact() {
        return highImpact;
    }

    /** Whether its issues have an effort at or above the threshold. */
    public boolean highEffort() {
        return highEffort;
    }
}
