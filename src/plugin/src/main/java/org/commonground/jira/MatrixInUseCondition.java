package org.commonground.jira;

import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Shows the panel where the project uses the matrix, and to those who could begin to use it. */
public class MatrixInUseCondition extends ProjectCondition {
    private final ShowMatrix showMatrix;
    private final Projects projects;

    /** Asks this use case and this port. */
    public MatrixInUseCondition(ShowMatrix showMatrix, Projects projects) {
        this.showMatrix = showMatrix;
        this.projects = projects;
    }

    @Override
    boolean shows(ProjectRef project) {
        return showMatrix.isConfigured(project) || projects.mayAdminister(project);
    }
}
