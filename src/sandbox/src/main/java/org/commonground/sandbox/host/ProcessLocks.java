package org.commonground.sandbox.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name; one process is the whole cluster. */
public final class ProcessLocks implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new ProcessLock());
    }

    private static final class ProcessLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
