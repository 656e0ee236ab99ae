package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that all nodes respect.
 *
 * <p>Seen: [older] public code on Jira 7 to 9: lock() and unlock() of the JDK's interface.
 */
public interface ClusterLock extends Lock {
}
