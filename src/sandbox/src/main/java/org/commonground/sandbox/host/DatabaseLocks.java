package org.commonground.sandbox.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Locks by name: each is a row of the database, so that all nodes that share the database respect it, and the name is kept for ever.
 * What a node holds is free again when the node dies. Who holds a lock may take it again.
 */
public final class DatabaseLocks implements ClusterLockService {
    private static final long FOR_EVER = TimeUnit.DAYS.toMillis(1);
    private final Database database;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    /** Keeps the names in a table of this database. */
    public DatabaseLocks(Database database) {
        this.database = database;
        LockedRow.createTable(database);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, RowLock::new);
    }

    /** Threads of this node wait for each other in memory, so that a lock needs no more than one connection. */
    private final class RowLock implements ClusterLock {
        private final String name;
        private final ReentrantLock ofNode = new ReentrantLock();
        private LockedRow row;

        RowLock(String name) {
            this.name = name;
        }

        @Override
        public void lock() {
            ofNode.lock();
            insist(tookRow(FOR_EVER));
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            insist(tryLock(FOR_EVER, TimeUnit.MILLISECONDS));
        }

        @Override
        public boolean tryLock() {
            return ofNode.tryLock() && tookRow(0);
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long until = System.nanoTime() + unit.toNanos(time);
            return ofNode.tryLock(time, unit) && tookRow(TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
        }

        private void insist(boolean taken) {
            if (!taken) {
                throw new SandboxException("Another node holds the lock " + name + " for a day: stop that node.");
            }
        }

        private boolean tookRow(long milliseconds) {
            if (ofNode.getHoldCount() > 1) {
                return true;
            }
            try {
                row = LockedRow.take(database, name, milliseconds).orElse(null);
                return row != null;
            } finally {
                if (row == null) {
                    ofNode.unlock();
                }
            }
        }

        @Override
        public void unlock() {
            LockedRow held = row;
            boolean last = ofNode.getHoldCount() == 1;
            row = last ? null : held;
            try {
                if (last) {
                    held.close();
                }
            } finally {
                ofNode.unlock();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("a lock of the cluster has no conditions");
        }
    }
}
