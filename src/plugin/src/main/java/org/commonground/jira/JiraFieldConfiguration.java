package org.commonground.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonground.core.port.FieldConfiguration;
import org.commonground.core.port.FieldNotCreated;
import org.commonground.core.port.FieldStanding;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's custom fields and screens. Creating a field is for Jira admins, as in Jira itself. */
public final class JiraFieldConfiguration implements FieldConfiguration {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private final JiraAuthenticationContext viewer;
    private final GlobalPermissionManager permissions;
    private final ProjectManager projects;
    private final CustomFieldManager fields;
    private final ProjectScreens screens;

    /** Works on Jira's services. */
    public JiraFieldConfiguration(JiraAuthenticationContext viewer, GlobalPermissionManager permissions,
                                  ProjectManager projects, CustomFieldManager fields,
                                  IssueTypeScreenSchemeManager schemes) {
        this.viewer = viewer;
        this.permissions = permissions;
        this.projects = projects;
        this.fields = fields;
        this.screens = new ProjectScreens(schemes);
    }

    @Override
    public Optional<FieldStanding> standing(ProjectRef project, String fieldId) {
        Project found = project(project);
        return Optional.ofNullable(fields.getCustomFieldObject(fieldId)).map(field -> new FieldStanding(field.getName(),
            JiraProjects.isNumber(field), JiraProjects.fields(fields, found).stream().anyMatch(f -> f.getId().equals(fieldId)),
            screens.editScreensWithout(found, fieldId)));
    }

    @Override
    public boolean mayCreate() {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, viewer.getLoggedInUser());
    }

    @Override
    public NumberField create(ProjectRef project, String name, String description) {
        CustomFieldType<?, ?> number = fields.getCustomFieldType(TYPES + "float");
        CustomFieldSearcher searcher = fields.getCustomFieldSearcher(TYPES + "exactnumber");
        try {
            // a list that holds null: all issue types of the project
            CustomField created = fields.createCustomField(name, description, number, searcher,
                List.of(new ProjectContext(project.id())), Collections.singletonList(null));
            return new NumberField(created.getId(), created.getName());
        } catch (GenericEntityException e) {
            throw new FieldNotCreated(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<String> putOnScreens(ProjectRef project, String fieldId) {
        return screens.put(project(project), fieldId);
    }

    private Project project(ProjectRef project) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(project.key()))
            .orElseThrow(() -> new NotThere("project " + project.key()));
    }
}
