package org.commonground.sandbox.host;

import java.util.concurrent.CountDownLatch;

/** A process of its own that takes a lock, says so, and keeps it until it is killed. */
final class LockHolder {
    static final String HELD = "held";

    private LockHolder() {
    }

    /**
     * Takes the lock.
     *
     * @param arguments the database's address and the lock's name
     */
    public static void main(String[] arguments) throws InterruptedException {
        new DatabaseLocks(Database.open(arguments[0], "TEST", true)).getLockForName(arguments[1]).lock();
        System.out.println(HELD);
        new CountDownLatch(1).await();
    }
}
