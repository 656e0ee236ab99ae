package org.commonground.core.register;

import java.time.Instant;
import java.util.Optional;

/**
 * The latest building of the register from all pages.
 *
 * @param state    how it is
 * @param done     how many pages were read
 * @param total    how many there are to read, as far as was counted
 * @param by       who asked for it, by user name; empty when it began by itself
 * @param times    when it was begun, last heard of, and ended
 */
public record Rebuild(State state, int done, int total, String by, Times times) {

    /** How a building is. */
    public enum State {
        /** It goes on. */
        RUNNING,
        /** Somebody asked it to stop; it has not yet. */
        STOPPING,
        /** All pages were read. */
        DONE,
        /** It was stopped; the register may lack pages. */
        STOPPED,
        /** It went wrong; the log of the node says why. */
        FAILED
    }

    /** Times of a building; nothing as the end while it goes on. */
    public record Times(Instant begun, Instant heard, Optional<Instant> ended) {
    }

    /** Whether it goes on. */
    public boolean active() {
        return state == State.RUNNING || state == State.STOPPING;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100L / total);
    }
}
