package it.both;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The app is enabled whole, and only the modules of this product are there. */
@RunWith(AtlassianPluginsTestRunner.class)
public class ModulesWiredTest {
    private static final String APP = "org.commonground.common-ground";
    private final PluginAccessor plugins;

    public ModulesWiredTest(@ComponentImport PluginAccessor plugins) {
        this.plugins = plugins;
    }

    @Test
    public void theAppIsEnabled() {
        assertTrue(plugins.isPluginEnabled(APP));
    }

    @Test
    public void theSharedStyleIsEnabled() {
        assertTrue(plugins.isPluginModuleEnabled(APP + ":style"));
    }

    @Test
    public void eitherTheModulesOfJiraOrThoseOfConfluenceAreThere() {
        boolean jira = plugins.isPluginModuleEnabled(APP + ":issue-panel");

        for (String module : new String[] {"matrix-page", "matrix-link", "actions", "rest", "matrix-settings-link"}) {
            assertEquals(module, jira, plugins.isPluginModuleEnabled(APP + ":" + module));
        }
        for (String module : new String[] {"discovery-summary", "feasibility-notes", "discovery-register", "register-rest", "register-admin", "ao"}) {
            assertEquals(module, !jira, plugins.isPluginModuleEnabled(APP + ":" + module));
        }
    }

    @Test
    public void aModuleThatDoesNotExistIsNotEnabled() {
        assertFalse(plugins.isPluginModuleEnabled(APP + ":no-such-module"));
    }
}
