package com.atlassian.sal.api.transaction;

/**
 * Runs something in a transaction of the product, on this thread; what is read lazily from the product's database needs one
 * outside of requests.
 *
 * <p>Seen: [P8] Slack integration, shared and Confluence modules.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
