package org.commonground.sandbox.sal;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;

/** Hands the current person on to tasks on other threads, and takes it away after them. */
public final class VisitorExecutors implements ThreadLocalDelegateExecutorFactory {
    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new AbstractExecutorService() {
            @Override
            public void execute(Runnable task) {
                SandboxUser user = Visitor.current().orElse(null);
                delegate.execute(() -> {
                    Visitor.set(user);
                    try {
                        task.run();
                    } finally {
                        Visitor.set(null);
                    }
                });
            }

            @Override
            public void shutdown() {
                delegate.shutdown();
            }

            @Override
            public List<Runnable> shutdownNow() {
                return delegate.shutdownNow();
            }

            @Override
            public boolean isShutdown() {
                return delegate.isShutdown();
            }

            @Override
            public boolean isTerminated() {
                return delegate.isTerminated();
            }

            @Override
            public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
                return delegate.awaitTermination(timeout, unit);
            }
        };
    }
}
