package org.commonground.wiring;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.component.ComponentLocator;
import org.commonground.confluence.ConfluencePeople;
import org.commonground.core.port.People;

/** Fills the ports in Confluence. */
final class ConfluenceWiring implements ConfluenceParts {
    private final People people;

    /** Takes the shared services as {@link JiraWiring} does; nothing in Confluence is kept in them yet. */
    ConfluenceWiring(SharedServices shared) {
        people = new ConfluencePeople(ComponentLocator.getComponent(UserAccessor.class));
    }

    @Override
    public People people() {
        return people;
    }
}
