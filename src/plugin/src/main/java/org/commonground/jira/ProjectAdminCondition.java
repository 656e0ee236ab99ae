package org.commonground.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.commonground.core.port.Projects;

/** Shows a link only to those who administer the project. */
public class ProjectAdminCondition extends AbstractWebCondition {
    private final Projects projects;

    /** Asks this port. */
    public ProjectAdminCondition(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper != null && jiraHelper.getProject() != null
            && projects.mayAdminister(JiraProjects.reference(jiraHelper.getProject()));
    }
}
