package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

/**
 * Makes executors whose tasks see the user and the request of whoever hands them in.
 *
 * <p>Seen: [P8] Slack integration, shared module; its import lists of both products.
 */
public interface ThreadLocalDelegateExecutorFactory {
    ExecutorService createExecutorService(ExecutorService delegate);
}
