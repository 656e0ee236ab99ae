package org.commonground.wiring;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.commonground.confluence.ConfluencePeople;
import org.commonground.core.port.People;

/** Fills the ports in Confluence. */
final class ConfluenceWiring implements ConfluenceParts {
    private final People people;

    /** Takes the settings as {@link JiraWiring} does; nothing in Confluence is kept in them yet. */
    ConfluenceWiring(PluginSettingsFactory pluginSettings) {
        people = new ConfluencePeople(ComponentLocator.getComponent(UserAccessor.class));
    }

    @Override
    public People people() {
        return people;
    }
}
