package com.atlassian.sal.api.transaction;

/**
 * What runs in a transaction.
 *
 * <p>Seen: [P8] Slack integration.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
