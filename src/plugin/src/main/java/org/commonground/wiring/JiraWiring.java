package org.commonground.wiring;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.Projects;
import org.commonground.core.port.Viewer;
import org.commonground.jira.FieldValues;
import org.commonground.jira.JiraBacklog;
import org.commonground.jira.JiraProjects;
import org.commonground.jira.JiraViewer;
import org.commonground.storage.StoredMatrixSettings;

/** Fills the ports in Jira. */
final class JiraWiring implements JiraParts {
    private final Projects projects;
    private final Viewer viewer;
    private final ShowMatrix showMatrix;
    private final ViewMatrix viewMatrix;
    private final ConfigureMatrix configureMatrix;

    JiraWiring(PluginSettingsFactory pluginSettings) {
        JiraAuthenticationContext context = ComponentAccessor.getComponent(JiraAuthenticationContext.class);
        CustomFieldManager fields = ComponentAccessor.getComponent(CustomFieldManager.class);
        projects = new JiraProjects(context, ComponentAccessor.getComponent(ProjectManager.class),
            ComponentAccessor.getComponent(PermissionManager.class), fields);
        MatrixSettingsStore settings = new StoredMatrixSettings(pluginSettings);
        JiraBacklog backlog = new JiraBacklog(context, ComponentAccessor.getComponent(SearchService.class),
            new FieldValues(fields));
        viewer = new JiraViewer(context, ComponentAccessor.getComponent(GroupManager.class));
        showMatrix = new ShowMatrix(projects, backlog, settings);
        viewMatrix = new ViewMatrix(projects, backlog, settings, new MayMove(projects, viewer), Clock.systemUTC());
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
    public ViewMatrix viewMatrix() {
        return viewMatrix;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public ConfigureMatrix configureMatrix() {
        return configureMatrix;
    }
}
