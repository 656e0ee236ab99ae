package org.commonground.wiring;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import org.commonground.core.matrix.CheckMatrix;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.CreateFields;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.matrix.move.MoveOnMatrix;
import org.commonground.core.matrix.view.RowOfOne;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.FieldConfiguration;
import org.commonground.core.port.Groups;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.Projects;
import org.commonground.core.port.Viewer;
import org.commonground.jira.FieldValues;
import org.commonground.jira.JiraBacklog;
import org.commonground.jira.JiraEstimates;
import org.commonground.jira.JiraEstimateHistory;
import org.commonground.jira.JiraFieldConfiguration;
import org.commonground.jira.JiraGroups;
import org.commonground.jira.JiraProjects;
import org.commonground.jira.JiraViewer;
import org.commonground.storage.ClusterLocks;
import org.commonground.storage.StoredMatrixSettings;

/** Fills the ports in Jira. */
final class JiraWiring implements JiraParts {
    private final Projects projects;
    private final Viewer viewer;
    private final ShowMatrix showMatrix;
    private final ViewMatrix viewMatrix;
    private final MoveOnMatrix moveOnMatrix;
    private final ConfigureMatrix configureMatrix;
    private final CheckMatrix checkMatrix;
    private final CreateFields createFields;
    private final FindIssuesAs findIssues;

    JiraWiring(SharedServices shared) {
        JiraAuthenticationContext context = ComponentAccessor.getComponent(JiraAuthenticationContext.class);
        CustomFieldManager fields = ComponentAccessor.getComponent(CustomFieldManager.class);
        ProjectManager projectManager = ComponentAccessor.getComponent(ProjectManager.class);
        projects = new JiraProjects(context::getLoggedInUser, projectManager, ComponentAccessor.getComponent(PermissionManager.class), fields);
        MatrixSettingsStore settings = new StoredMatrixSettings(shared.settings());
        FieldValues values = new FieldValues(fields, shared.caches());
        JiraBacklog backlog = new JiraBacklog(context::getLoggedInUser, ComponentAccessor.getComponent(SearchService.class),
            values);
        GroupManager groupManager = ComponentAccessor.getComponent(GroupManager.class);
        viewer = new JiraViewer(context, groupManager);
        showMatrix = new ShowMatrix(projects, backlog, settings);
        MayMove mayMove = new MayMove(projects, viewer);
        viewMatrix = new ViewMatrix(projects, backlog, settings, mayMove, Clock.systemUTC());
        moveOnMatrix = new MoveOnMatrix(new JiraEstimates(context, ComponentAccessor.getComponent(IssueManager.class),
            ComponentAccessor.getComponent(PermissionManager.class), fields,
            ComponentAccessor.getComponent(IssueTypeScreenSchemeManager.class)), settings, mayMove,
            ClusterLocks.of(ComponentAccessor.getComponent(ClusterLockService.class)),
            new RowOfOne(viewMatrix, Clock.systemUTC()));
        Groups groups = new JiraGroups(groupManager);
        configureMatrix = new ConfigureMatrix(projects, groups, settings);
        FieldConfiguration configuration = new JiraFieldConfiguration(context,
            ComponentAccessor.getComponent(GlobalPermissionManager.class), projectManager, fields,
            ComponentAccessor.getComponent(IssueTypeScreenSchemeManager.class));
        checkMatrix = new CheckMatrix(projects, configuration, groups, settings);
        createFields = new CreateFields(projects, configuration, settings);
        EstimateAge age = new EstimateAge(new JiraEstimateHistory(ComponentAccessor.getComponent(IssueManager.class), fields,
            ComponentAccessor.getComponent(ChangeHistoryManager.class)));
        findIssues = key -> {
            ApplicationUser user = key.isEmpty() ? null : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
            return new FindIssues(
                new JiraProjects(() -> user, projectManager, ComponentAccessor.getComponent(PermissionManager.class), fields),
                new JiraBacklog(() -> user, ComponentAccessor.getComponent(SearchService.class), values),
                settings, age, Clock.systemUTC());
        };
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
    public MoveOnMatrix moveOnMatrix() {
        return moveOnMatrix;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public ConfigureMatrix configureMatrix() {
        return configureMatrix;
    }

    @Override
    public CheckMatrix checkMatrix() {
        return checkMatrix;
    }

    @Override
    public CreateFields createFields() {
        return createFields;
    }

    @Override
    public FindIssuesAs findIssues() {
        return findIssues;
    }
}
