package org.commonground.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.commonground.core.port.Estimates;

/** Jira's issues as the person who is logged in may change them. The issue manager checks nothing, so it is checked here. */
public final class JiraEstimates implements Estimates {
    private final JiraAuthenticationContext viewer;
    private final Services services;

    /** Works on Jira's services. */
    public JiraEstimates(JiraAuthenticationContext viewer, IssueManager issues, PermissionManager permissions,
                         CustomFieldManager fields, IssueTypeScreenSchemeManager schemes) {
        this.viewer = viewer;
        this.services = new Services(issues, permissions, fields, new ProjectScreens(schemes));
    }

    /** What an issue asks. */
    record Services(IssueManager issues, PermissionManager permissions, CustomFieldManager fields, ProjectScreens screens) {
    }

    @Override
    public Optional<Estimated> find(long issueId) {
        ApplicationUser user = viewer.getLoggedInUser();
        MutableIssue issue = services.issues().getIssueObject(issueId);
        if (issue == null || !services.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            return Optional.empty();
        }
        return Optional.of(new JiraEstimated(issue, user, services));
    }
}
