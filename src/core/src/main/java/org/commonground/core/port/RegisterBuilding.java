package org.commonground.core.port;

import java.util.Optional;
import org.commonground.core.register.Rebuild;

/** Builds the register in the background. Permissions are the caller's business. */
public interface RegisterBuilding {
    /** Returns how the register was or is built; begins to build it when that never happened. */
    Optional<Rebuild> state();

    /** Begins to build it anew; false when that goes on already, here or on another node. */
    boolean start(String by);

    /** Asks the building that goes on to stop. */
    void stop();
}
