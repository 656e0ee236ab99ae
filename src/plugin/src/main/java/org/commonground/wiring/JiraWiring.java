package org.commonground.wiring;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.Projects;
import org.commonground.jira.JiraBacklog;
import org.commonground.jira.JiraProjects;
import org.commonground.storage.StoredMatrixSettings;

/** Fills the ports in Jira. */
final class JiraWiring implements JiraParts {
    private final Projects projects;
    private final ShowMatrix showMatrix;
    private final ConfigureMatrix configureMatrix;

    JiraWiring(PluginSettingsFactory pluginSettings) {
        JiraAuthenticationContext viewer = ComponentAccessor.getComponent(JiraAuthenticationContext.class);
        CustomFieldManager fields = ComponentAccessor.getComponent(CustomFieldManager.class);
        projects = new JiraProjects(viewer, ComponentAccessor.getComponent(ProjectManager.class),
            ComponentAccessor.getComponent(PermissionManager.class), fields);
        MatrixSettingsStore settings = new StoredMatrixSettings(pluginSettings);
        showMatrix = new ShowMatrix(projects,
            new JiraBacklog(viewer, ComponentAccessor.getComponent(SearchService.class), fields), settings);
        configureMatrix = new ConfigureMatrix(projects, settings);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public ShowMatrix showMatrix() {
        return showMatrix;
    }

    @Override
    public ConfigureMatrix configureMatrix() {
        return configureMatrix;
    }
}
