package org.commonground.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Jira's projects as a person sees them. */
public final class JiraProjects implements Projects {
    /** The built-in number field. */
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    private final Supplier<ApplicationUser> viewer;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final CustomFieldManager fields;

    /** Works on Jira's services, as the person who is given: null for somebody who is not logged in. */
    public JiraProjects(Supplier<ApplicationUser> viewer, ProjectManager projects, PermissionManager permissions,
                        CustomFieldManager fields) {
        this.viewer = viewer;
        this.projects = projects;
        this.permissions = permissions;
        this.fields = fields;
    }

    @Override
    public Optional<ProjectRef> find(String key) {
        return Optional.ofNullable(key).map(projects::getProjectByCurrentKey)
            .filter(project -> may(ProjectPermissions.BROWSE_PROJECTS, project)).map(JiraProjects::reference);
    }

    @Override
    public boolean mayAdminister(ProjectRef project) {
        Project found = projects.getProjectByCurrentKey(project.key());
        return found != null && may(ProjectPermissions.ADMINISTER_PROJECTS, found);
    }

    @Override
    public boolean mayEdit(ProjectRef project) {
        Project found = projects.getProjectByCurrentKey(project.key());
        return found != null && may(ProjectPermissions.EDIT_ISSUES, found);
    }

    @Override
    public List<NumberField> numberFields(ProjectRef project) {
        Project found = projects.getProjectByCurrentKey(project.key());
        if (found == null) {
            return List.of();
        }
        return fields(fields, found).stream().filter(JiraProjects::isNumber)
            .map(field -> new NumberField(field.getId(), field.getName()))
            .sorted(Comparator.comparing(NumberField::name)).toList();
    }

    private boolean may(ProjectPermissionKey permission, Project project) {
        return permissions.hasPermission(permission, project, viewer.get());
    }

    /** The custom fields that issues of the project have, of any kind of issue. */
    static List<CustomField> fields(CustomFieldManager fields, Project project) {
        return fields.getCustomFieldObjects(project.getId(), project.getIssueTypes().stream().map(IssueType::getId).toList());
    }

    static boolean isNumber(CustomField field) {
        return NUMBER.equals(field.getCustomFieldType().getKey());
    }

    static ProjectRef reference(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
