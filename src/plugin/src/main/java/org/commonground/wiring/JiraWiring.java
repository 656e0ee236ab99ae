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
import java.util.List;
import org.commonground.core.export.MatrixSettingsPart;
import org.commonground.core.export.StoredPart;
import org.commonground.core.health.HealthCheck;
import org.commonground.core.health.ServicesCheck;
import org.commonground.core.health.SettingsCheck;
import org.commonground.core.matrix.CheckMatrix;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.CreateFields;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.move.MoveOnMatrix;
import org.commonground.core.matrix.move.SeeEstimate;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.core.matrix.view.LookAgain;
import org.commonground.core.matrix.view.LookAround;
import org.commonground.core.matrix.view.MarkStale;
import org.commonground.core.matrix.view.ProjectMedians;
import org.commonground.core.matrix.view.RowOfOne;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.ConfiguredProjects;
import org.commonground.core.port.Estimates;
import org.commonground.core.port.FieldConfiguration;
import org.commonground.core.port.Groups;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.Projects;
import org.commonground.core.port.RecentViews;
import org.commonground.core.port.Viewer;
import org.commonground.jira.FieldValues;
import org.commonground.jira.JiraIssueSearch;
import org.commonground.jira.JiraConfiguredProjects;
import org.commonground.jira.JiraEstimateHistory;
import org.commonground.jira.JiraEstimates;
import org.commonground.jira.JiraFieldConfiguration;
import org.commonground.jira.JiraGroups;
import org.commonground.jira.JiraProjects;
import org.commonground.jira.JiraRecentViews;
import org.commonground.jira.JiraViewer;
import org.commonground.storage.ClusterLocks;
import org.commonground.storage.StoredMatrixSettings;

/** Fills the ports in Jira. */
final class JiraWiring implements JiraParts {
    private final Projects projects;
    private final Viewer viewer;
    private final ViewMatrix viewMatrix;
    private final LookAgain lookAgain;
    private final LookAround lookAround;
    private final MarkStale markStale;
    private final MoveOnMatrix moveOnMatrix;
    private final ConfigureMatrix configureMatrix;
    private final CheckMatrix checkMatrix;
    private final CreateFields createFields;
    private final FindIssuesAs findIssues;
    private final Services services = new Services(type -> ComponentAccessor.getComponent(type));
    private final ConfiguredProjects configured;
    private final SeeEstimate seeEstimate;

    JiraWiring(SharedServices shared) {
        JiraAuthenticationContext context = services.get(JiraAuthenticationContext.class);
        CustomFieldManager fields = services.get(CustomFieldManager.class);
        ProjectManager projectManager = services.get(ProjectManager.class);
        PermissionManager permissions = services.get(PermissionManager.class);
        SearchService search = services.get(SearchService.class);
        IssueManager issues = services.get(IssueManager.class);
        IssueTypeScreenSchemeManager screens = services.get(IssueTypeScreenSchemeManager.class);
        projects = new JiraProjects(context::getLoggedInUser, projectManager, permissions, fields);
        MatrixSettingsStore settings = new StoredMatrixSettings(shared.settings());
        FieldValues values = new FieldValues(fields, shared.caches());
        JiraIssueSearch issueSearch = new JiraIssueSearch(context::getLoggedInUser, search, values, shared.words());
        GroupManager groupManager = services.get(GroupManager.class);
        viewer = new JiraViewer(context, groupManager);
        MayMove mayMove = new MayMove(projects, viewer);
        viewMatrix = new ViewMatrix(projects, issueSearch, settings, mayMove, Clock.systemUTC());
        EstimateAge age = new EstimateAge(new JiraEstimateHistory(issues, fields, services.get(ChangeHistoryManager.class),
            shared.caches()));
        markStale = new MarkStale(age, settings);
        RecentViews recent = new JiraRecentViews(shared.caches());
        lookAgain = new LookAgain(viewMatrix, markStale, recent, Clock.systemUTC());
        ProjectMedians medians = new ProjectMedians(viewMatrix, recent, viewer, Clock.systemUTC());
        lookAround = new LookAround(viewMatrix, medians);
        Estimates estimates = new JiraEstimates(context, issues, permissions, fields, screens);
        moveOnMatrix = new MoveOnMatrix(estimates, settings, mayMove,
            ClusterLocks.of(services.ifThere(ClusterLockService.class).orElse(null)),
            new RowOfOne(medians, age, Clock.systemUTC()));
        Groups groups = new JiraGroups(groupManager);
        configureMatrix = new ConfigureMatrix(projects, groups, settings);
        FieldConfiguration configuration = new JiraFieldConfiguration(context,
            services.get(GlobalPermissionManager.class), projectManager, fields, screens);
        checkMatrix = new CheckMatrix(projects, configuration, groups, settings);
        createFields = new CreateFields(projects, configuration, settings);
        UserManager users = services.get(UserManager.class);
        seeEstimate = new SeeEstimate(estimates, settings, mayMove, age, Clock.systemUTC());
        findIssues = new FindIssuesAs() {
            @Override
            public FindIssues searcher(String key) {
                services.need(SearchService.class);
                ApplicationUser user = key.isEmpty() ? null : users.getUserByKey(key);
                return new FindIssues(new JiraProjects(() -> user, projectManager, permissions, fields),
                    new JiraIssueSearch(() -> user, search, values, shared.words()), settings, age, Clock.systemUTC());
            }

            @Override
            public FindIssues historian(String key) {
                services.need(ChangeHistoryManager.class);
                return searcher(key);
            }
        };
        configured = new JiraConfiguredProjects(projectManager, settings);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public ViewMatrix viewMatrix() {
        return viewMatrix;
    }

    @Override
    public LookAgain lookAgain() {
        return lookAgain;
    }

    @Override
    public LookAround lookAround() {
        return lookAround;
    }

    @Override
    public MarkStale markStale() {
        return markStale;
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

    @Override
    public List<HealthCheck> checks() {
        return List.of(new ServicesCheck(services::state), new SettingsCheck(configured, projects));
    }

    @Override
    public List<StoredPart> stored() {
        return List.of(new MatrixSettingsPart(configured));
    }

    @Override
    public String elsewhere() {
        return "The values of impact and effort are ordinary number "
            + "fields of the issues: Jira exports them with the issues, as XML, CSV or over REST.";
    }

    @Override
    public SeeEstimate seeEstimate() {
        return seeEstimate;
    }
}
