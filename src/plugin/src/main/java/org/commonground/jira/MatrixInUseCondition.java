package org.commonground.jira;

import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Shows the panel where the project uses the matrix, and to those who could begin to use it. */
public class MatrixInUseCondition extends ProjectCondition {
    private final ViewMatrix viewMatrix;
    private final Projects projects;

    /** Asks this use case and this port. */
    public MatrixInUseCondition(ViewMatrix viewMatrix, Projects projects) {
        this.viewMatrix = viewMatrix;
        this.projects = projects;
    }

    @Override
    boolean shows(ProjectRef project) {
        return viewMatrix.isConfigured(project) || projects.mayAdminister(project);
    }
}
