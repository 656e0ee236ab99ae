package com.atlassian.beehive;

/**
 * Gives locks by name; each name is kept in the database for ever.
 *
 * <p>Seen: [older] public code on Jira 7 to 9 (a script runner, a source control plugin).
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
