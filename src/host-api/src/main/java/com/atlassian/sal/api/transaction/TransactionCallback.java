package com.atlassian.sal.api.transaction;

/**
 * What happens in one transaction.
 *
 * <p>Seen: [P8] Slack integration: TransactionTemplate, and ActiveObjects.executeInTransaction.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
