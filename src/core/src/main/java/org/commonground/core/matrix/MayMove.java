package org.commonground.core.matrix;

import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;
import org.commonground.core.port.Viewer;

/** Rule: who may move points. Those who may edit the project's issues and are among the movers that its admin chose. */
public final class MayMove {
    private final Projects projects;
    private final Viewer viewer;

    /** Asks these ports. */
    public MayMove(Projects projects, Viewer viewer) {
        this.projects = projects;
        this.viewer = viewer;
    }

    /** Whether the viewer may move points of the project; a single issue may still refuse. */
    public boolean in(ProjectRef project, MatrixSettings settings) {
        return projects.mayEdit(project) && isMover(settings);
    }

    /** Whether the viewer is among the movers, whatever else he may do. */
    public boolean isMover(MatrixSettings settings) {
        return settings.movers().include(viewer::isIn);
    }
}
