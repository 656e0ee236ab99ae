package org.commonground.core.port;

import java.util.Optional;
import org.commonground.core.register.Rebuild;

/** Keeps how the building of the register goes, for all nodes of a cluster. */
public interface RebuildState {
    /** How long a building may be silent before it counts as lost, in seconds: its node was stopped. */
    int LOST_AFTER_SECONDS = 120;

    /** Returns the latest building; nothing when there never was one. */
    Optional<Rebuild> latest();

    /** Begins one unless one goes on; of two nodes that try at the same time one succeeds. */
    boolean begin(String by);

    /** Keeps the progress; false when the building is to stop, or counts as lost and belongs to somebody else. */
    boolean goOn(int done, int total);

    /** Asks for the end of one that goes on. */
    void stop();

    /** Ends the one that was begun here. */
    void end(Rebuild.State outcome);
}
