package org.commonground.jira;

import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Shows a link only to those who administer the project. */
public class ProjectAdminCondition extends ProjectCondition {
    private final Projects projects;

    /** Asks this port. */
    public ProjectAdminCondition(Projects projects) {
        this.projects = projects;
    }

    @Override
    boolean shows(ProjectRef project) {
        return projects.mayAdminister(project);
    }
}
