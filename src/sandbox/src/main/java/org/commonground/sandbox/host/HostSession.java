package org.commonground.sandbox.host;

/**
 * Whether this thread may read lazily from the product's database: during a request, and in a transaction. A background
 * thread that does so otherwise fails in the real products too.
 */
public final class HostSession {
    private static final ThreadLocal<Integer> OPEN = ThreadLocal.withInitial(() -> 0);

    private HostSession() {
    }

    /** Opens one more on this thread. */
    public static void open() {
        OPEN.set(OPEN.get() + 1);
    }

    /** Closes the last one. */
    public static void close() {
        OPEN.set(OPEN.get() - 1);
    }

    /** Fails unless one is open. */
    public static void require() {
        if (OPEN.get() <= 0) {
            throw new IllegalStateException("could not initialize proxy - no Session: outside of a request this needs TransactionTemplate");
        }
    }
}
