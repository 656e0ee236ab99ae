package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;

/**
 * Who may do what. Everybody with a group sees the projects, but a hidden one only the administrator and the engineer;
 * viewers change nothing; the administrator and the product manager administer and see "Leadership" issues.
 */
public final class JiraPermissions implements PermissionManager, GlobalPermissionManager {
    /** The security level whose issues only the administrator and the product manager see. */
    public static final String LEADERSHIP = "Leadership";

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
        return allows(permission, (JiraProject) project, user);
    }

    /** The one permission for the whole site is the administrator's. */
    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
        return permission == GlobalPermissionKey.ADMINISTER && person(user) != null && person(user).isAdmin();
    }

    /** Answers for an issue, whose security level may hide it. */
    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
        IssueRow row = ((JiraIssue) issue).row();
        return sees(row, user) && allows(permission, row.project(), user);
    }

    /** Answers uncounted, for Jira's own pages and search: may the user see the project? */
    public boolean sees(JiraProject project, ApplicationUser user) {
        SandboxUser person = person(user);
        if (person == null || person.groups().isEmpty()) {
            return false;
        }
        return !project.hidden() || person.isAdmin() || person.isIn(Users.ENGINEERING);
    }

    /** Answers uncounted whether the user sees issues of the level; null is no level. */
    public boolean sees(String securityLevel, ApplicationUser user) {
        return securityLevel == null || leads(person(user));
    }

    /** Answers uncounted whether the user sees the issue. */
    public boolean sees(IssueRow issue, ApplicationUser user) {
        return sees(issue.project(), user) && sees(issue.securityLevel(), user);
    }

    /** Answers uncounted whether the user may change the issue. */
    public boolean edits(IssueRow issue, ApplicationUser user) {
        return sees(issue, user) && allows(ProjectPermissions.EDIT_ISSUES, issue.project(), user);
    }

    /** Answers uncounted whether the user administers the project. */
    public boolean administers(JiraProject project, ApplicationUser user) {
        return allows(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    private boolean allows(ProjectPermissionKey permission, JiraProject project, ApplicationUser user) {
        if (project == null || !sees(project, user)) {
            return false;
        }
        return switch (permission.permissionKey()) {
            case "BROWSE_PROJECTS" -> true;
            case "EDIT_ISSUES", "CREATE_ISSUES" -> !project.archived() && !person(user).isIn(Users.VIEWERS);
            case "ADMINISTER_PROJECTS" -> leads(person(user));
            default -> false;
        };
    }

    private static boolean leads(SandboxUser person) {
        return person != null && (person.isAdmin() || person.isIn(Users.PRODUCT));
    }

    private static SandboxUser person(ApplicationUser user) {
        return user == null ? null : Users.byKey(user.getKey()).orElse(null);
    }
}
