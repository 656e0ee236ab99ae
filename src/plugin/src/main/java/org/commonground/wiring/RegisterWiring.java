package org.commonground.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonground.core.export.StoredPart;
import org.commonground.core.health.HealthCheck;
import org.commonground.core.register.RegisterDesk;

/**
 * Makes the register when the app starts in Confluence, because it must hear of changes of pages before anybody looks at it,
 * and ends it with the app. In Jira there is none.
 */
@Named("registerWiring")
public class RegisterWiring {
    private static final String CONFLUENCE = "org.commonground.wiring.ConfluenceRegister";
    private static final String ONLY_IN_CONFLUENCE = "com.atlassian.confluence.pages.PageManager";
    private final Services services;
    private RegisterParts parts;

    /** Keeps the shared services that the register needs. */
    @Inject
    public RegisterWiring(ActiveObjects ao, EventPublisher events, ThreadLocalDelegateExecutorFactory executors,
                          TransactionTemplate transactions, PluginSettingsFactory settings) {
        this.services = new Services(ao, events, executors, transactions, settings);
    }

    /** Makes the register if this is Confluence. */
    @PostConstruct
    public void start() {
        ClassLoader loader = RegisterWiring.class.getClassLoader();
        try {
            Class.forName(ONLY_IN_CONFLUENCE, false, loader);
        } catch (ClassNotFoundException e) {
            return;
        }
        try {
            parts = Class.forName(CONFLUENCE, true, loader).asSubclass(RegisterParts.class)
                .getDeclaredConstructor(Services.class).newInstance(services);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The register cannot be made", e);
        }
    }

    /** Returns what the register's screens ask; in Confluence only. */
    public RegisterDesk desk() {
        if (parts == null) {
            throw new IllegalStateException("The register does not exist in this product");
        }
        return parts.desk();
    }

    /** What an administrator is told of the register; nothing where there is none. */
    List<HealthCheck> checks() {
        return parts == null ? List.of() : parts.checks();
    }

    /** What the register keeps; nothing where there is none. */
    List<StoredPart> stored() {
        return parts == null ? List.of() : parts.stored();
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
                    TransactionTemplate transactions, PluginSettingsFactory settings) {
    }
}
