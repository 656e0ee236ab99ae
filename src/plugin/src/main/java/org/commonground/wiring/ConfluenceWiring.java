package org.commonground.wiring;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.List;
import org.commonground.confluence.ConfluencePeople;
import org.commonground.core.export.CompleteExport;
import org.commonground.core.health.HealthCheck;
import org.commonground.core.health.ServicesCheck;
import org.commonground.core.port.People;

/** Fills the ports in Confluence. */
final class ConfluenceWiring implements ConfluenceParts {
    private final Services services = new Services(ComponentLocator::getComponent);
    private final People people;

    /** Takes the shared services as {@link JiraWiring} does; nothing in Confluence is kept in them yet. */
    ConfluenceWiring(SharedServices shared) {
        people = new ConfluencePeople(services.get(UserAccessor.class));
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public List<HealthCheck> checks() {
        return List.of(new ServicesCheck(services::state));
    }

    @Override
    public CompleteExport completeExport() {
        return new CompleteExport(List.of(), "Discovery summaries and feasibility notes are content of their pages: Confluence exports them "
            + "with the pages, as storage format, HTML or PDF. Nothing else is kept.");
    }
}
