package org.commonground.confluence.register;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.commonground.core.port.RebuildState;
import org.commonground.core.port.RegisterBuilding;
import org.commonground.core.register.KeepRegister;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.RebuildRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to pages from when the app is enabled until it is disabled, and builds the register in the background. */
public final class RegisterUpkeep implements RegisterBuilding, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterUpkeep.class);
    private static final int GRACE_SECONDS = 5;
    private final EventPublisher events;
    private final RebuildRegister rebuild;
    private final RebuildState state;
    private final ExecutorService background;
    private final List<Object> listeners = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicBoolean newerWanted = new AtomicBoolean();

    /** Begins to listen. */
    public RegisterUpkeep(EventPublisher events, ThreadLocalDelegateExecutorFactory executors, KeepRegister keep,
                          RebuildRegister rebuild, RebuildState state) {
        this.events = events;
        this.rebuild = rebuild;
        this.state = state;
        this.background = executors.createExecutorService(Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "common-ground-register");
            thread.setDaemon(true);
            return thread;
        }));
        listen(() -> new PageChanges(keep));
        listen(() -> new PageLife(keep, page -> readNewerThan(keep, page)));
    }

    /** A listener whose events this version of Confluence lacks is left out; the register mends itself when it is read. */
    private void listen(Supplier<Object> listener) {
        try {
            Object made = listener.get();
            events.register(made);
            listeners.add(made);
        } catch (LinkageError e) {
            LOG.warn("This version of Confluence lacks events that the register listens to; it notices such changes when it is "
                + "looked at: {}", e.toString());
        }
    }

    /** One reading that waits is enough: what asked first asked for the most. */
    private void readNewerThan(KeepRegister keep, long page) {
        if (newerWanted.compareAndSet(false, true)) {
            later("The register could not be brought up to date after a page was copied", () -> {
                newerWanted.set(false);
                keep.newerThan(page);
            });
        }
    }

    /** Hands in a task; false when the app is being switched off, so that nobody does it. */
    private boolean later(String failure, Runnable task) {
        try {
            background.submit(() -> quietly(failure, task));
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** What goes wrong is logged, for nobody asks the executor for it; also what this version of Confluence lacks. */
    private void quietly(String failure, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | LinkageError e) {
            if (!closing()) {
                LOG.error(failure, e);
            }
        }
    }

    @Override
    public Optional<Rebuild> state() {
        Optional<Rebuild> latest = state.latest();
        if (latest.isEmpty() && start("")) {
            return state.latest();
        }
        return latest;
    }

    @Override
    public boolean start(String by) {
        if (!rebuild.begin(by)) {
            return false;
        }
        if (!later("The register could not be built", rebuild::run)) {
            // otherwise it would seem to go on until it counts as lost
            state.end(Rebuild.State.STOPPED);
        }
        return true;
    }

    /** An app that is switched off loses its tables a moment before it is told: that is no failure. */
    private boolean closing() {
        try {
            return closed.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void stop() {
        rebuild.stop();
    }

    @Override
    public void close() {
        listeners.forEach(events::unregister);
        closed.countDown();
        background.shutdownNow();
        try {
            // the page that is being read needs the product's services to the end
            if (!background.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The building of the register did not stop with the app");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
