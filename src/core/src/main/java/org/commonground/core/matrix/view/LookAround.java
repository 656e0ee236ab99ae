package org.commonground.core.matrix.view;

import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.IssueSearch;

/**
 * Use case: look around an issue, as the viewer: where it stands among the issues of its project. One search, of those that were
 * changed last; where a threshold is the median of more issues than that, see {@link ProjectMedians}.
 */
public final class LookAround {
    private final ViewMatrix viewMatrix;
    private final ProjectMedians medians;

    /** Looks by these. */
    public LookAround(ViewMatrix viewMatrix, ProjectMedians medians) {
        this.viewMatrix = viewMatrix;
        this.medians = medians;
    }

    /**
     * Shows an issue among the issues of its project.
     *
     * @param project its key
     * @param issue   is shown even if it is not among those that were changed last
     * @throws org.commonground.core.port.NotThere if there is no such project for the viewer
     * @throws org.commonground.core.matrix.NotConfigured if the project has no settings
     * @throws org.commonground.core.port.BadQuery if the host's search fails
     */
    public Matrix at(String project, Candidate issue) {
        Look near = viewMatrix.lastChanged(Selection.ofProject(project), IssueSearch.PAGE);
        MatrixSettings axes = near.settings().orElseThrow();
        return near.with(issue, axes.hasFixedThresholds() || near.isWhole() ? axes : medians.in(axes, project, near, issue.id()));
    }
}
