package org.commonground.core.port;

import java.util.function.Supplier;

/** Lets one at a time do a thing, on all nodes of the host. */
public interface Locks {
    /**
     * Works while nobody else works under the same name.
     *
     * @param name few different ones: the host keeps each for ever
     * @throws Busy if others hold the name for too long
     */
    <T> T holding(String name, Supplier<T> work);

    /** Others did not let go in time. */
    final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the lock. */
        public Busy(String name) {
            super(name);
        }
    }
}
