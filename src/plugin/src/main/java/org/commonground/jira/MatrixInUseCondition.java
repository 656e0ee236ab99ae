package org.commonground.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Shows the panel where the project uses the matrix, and to those who could begin to use it. */
public class MatrixInUseCondition extends AbstractWebCondition {
    private final ShowMatrix showMatrix;
    private final Projects projects;

    /** Asks this use case and this port. */
    public MatrixInUseCondition(ShowMatrix showMatrix, Projects projects) {
        this.showMatrix = showMatrix;
        this.projects = projects;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        if (jiraHelper == null || jiraHelper.getProject() == null) {
            return false;
        }
        ProjectRef project = JiraProjects.reference(jiraHelper.getProject());
        return showMatrix.isConfigured(project) || projects.mayAdminister(project);
    }
}
