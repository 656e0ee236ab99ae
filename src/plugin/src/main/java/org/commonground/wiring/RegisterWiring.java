package org.commonground.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Makes the register when the app starts in Confluence, because it must hear of changes of pages before anybody looks at it,
 * and ends it with the app. In Jira, where its class does not load, there is none.
 */
@Named("registerWiring")
public class RegisterWiring {
    private static final String CONFLUENCE = "org.commonground.wiring.ConfluenceRegister";
    private final Services services;
    private RegisterParts parts;

    /** Keeps the shared services that the register needs. */
    @Inject
    public RegisterWiring(ActiveObjects ao, EventPublisher events, ThreadLocalDelegateExecutorFactory executors,
                          TransactionTemplate transactions) {
        this.services = new Services(ao, events, executors, transactions);
    }

    /** Makes the register if this is Confluence. */
    @PostConstruct
    public void start() {
        try {
            parts = Class.forName(CONFLUENCE, true, RegisterWiring.class.getClassLoader()).asSubclass(RegisterParts.class)
                .getDeclaredConstructor(Services.class).newInstance(services);
        } catch (NoClassDefFoundError e) {
            parts = null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The register cannot be made", e);
        }
    }

    /** Returns where the register's screens ask; in Confluence only. */
    public Object desk() {
        if (parts == null) {
            throw new IllegalStateException("The register does not exist in this product");
        }
        return parts.desk();
    }

    /** Ends the register. */
    @PreDestroy
    public void stop() {
        if (parts != null) {
            parts.close();
        }
    }

    /** What both products offer. */
    record Services(ActiveObjects ao, EventPublisher events, ThreadLocalDelegateExecutorFactory executors,
                    TransactionTemplate transactions) {
    }
}
