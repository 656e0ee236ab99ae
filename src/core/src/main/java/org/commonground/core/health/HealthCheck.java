package org.commonground.core.health;

import java.util.List;

/** Looks at one thing; it changes nothing. */
public interface HealthCheck {
    /** Returns a short name, for when the check itself fails. */
    String name();

    /** Returns what it found; at least one finding, a good one when all is well. */
    List<Finding> run();
}
