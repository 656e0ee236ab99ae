package org.commonground.storage;

import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.commonground.core.port.Locks;

/** The product's locks, which all nodes respect. */
public final class ClusterLocks implements Locks {
    private final ClusterLockService service;

    private ClusterLocks(ClusterLockService service) {
        this.service = service;
    }

    /** The locks of this service, or those of this node when the product has no such service (null). */
    public static Locks of(ClusterLockService service) {
        return service == null ? new NodeLocks() : new ClusterLocks(service);
    }

    @Override
    public <T> T holding(String name, Supplier<T> work) {
        return NodeLocks.holding(service.getLockForName(name), name, work);
    }
}
