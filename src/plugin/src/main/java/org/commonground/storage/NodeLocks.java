package org.commonground.storage;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.commonground.core.port.Locks;

/** Locks of this node alone, for a product that offers none for all nodes. */
public final class NodeLocks implements Locks {
    private static final long PATIENCE_SECONDS = 10;
    private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();

    @Override
    public <T> T holding(String name, Supplier<T> work) {
        return holding(locks.computeIfAbsent(name, none -> new ReentrantLock()), name, work);
    }

    static <T> T holding(Lock lock, String name, Supplier<T> work) {
        if (!taken(lock)) {
            throw new Busy(name);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean taken(Lock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
