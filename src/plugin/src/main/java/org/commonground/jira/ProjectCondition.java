package org.commonground.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Unavailable;

/** Shows something in a project only; nothing is shown when Jira lacks a service that is needed to decide. */
abstract class ProjectCondition extends AbstractWebCondition {
    @Override
    public final boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        if (jiraHelper == null || jiraHelper.getProject() == null) {
            return false;
        }
        try {
            return shows(JiraProjects.reference(jiraHelper.getProject()));
        } catch (Unavailable | LinkageError e) {
            return false;
        }
    }

    /** Whether it is shown in this project to whoever looks. */
    abstract boolean shows(ProjectRef project);
}
