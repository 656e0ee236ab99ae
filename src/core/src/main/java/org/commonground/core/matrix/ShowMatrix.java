package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.port.Backlog;
import org.commonground.core.port.Backlog.Found;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Use case: show issues on the matrix, as the viewer. */
public final class ShowMatrix {
    /** How many issues are read at most. */
    public static final int MOST_ISSUES = 5_000;
    /** How many issues an issue is shown among; one search finds so many. */
    static final int NEIGHBOURS = 1_000;

    private final Projects projects;
    private final Backlog backlog;
    private final MatrixSettingsStore settings;

    /** Works on these ports. */
    public ShowMatrix(Projects projects, Backlog backlog, MatrixSettingsStore settings) {
        this.projects = projects;
        this.backlog = backlog;
        this.settings = settings;
    }

    /**
     * Shows an issue among the newest issues of its project, at the price of one search; but where a threshold is the median, all that
     * are shown elsewhere are read, so that the issue has the same quadrant everywhere.
     *
     * @param issue is shown even if it is not among the newest
     * @throws NotThere if there is no such project for the viewer
     * @throws NotConfigured if the project has no settings
     */
    public Matrix around(String key, Candidate issue) {
        ProjectRef project = find(key);
        MatrixSettings axes = settings.load(project.id()).orElseThrow(() -> new NotConfigured(project));
        // the id, not the key: nothing that a person may name gets into the query
        Found found = backlog.read("project = " + project.id() + " ORDER BY id DESC",
            axes.hasFixedThresholds() ? NEIGHBOURS : MOST_ISSUES, p -> Optional.of(axes));
        List<Candidate> shown = new ArrayList<>(found.candidates());
        if (shown.stream().noneMatch(candidate -> candidate.id() == issue.id())) {
            shown.add(issue);
        }
        return Matrix.of(axes, shown, Math.max(found.total(), shown.size()));
    }

    /**
     * Shows the issues of a query. Each issue's values come from the fields of its own project; the axes are those of
     * the first project met that has settings.
     *
     * @return nothing when the query finds no issue
     * @throws org.commonground.core.port.BadQuery if the host does not run the query
     * @throws NotConfigured if none of the projects has settings
     */
    public Optional<Matrix> ofQuery(String jql) {
        Map<ProjectRef, Optional<MatrixSettings>> met = new HashMap<>();
        Function<ProjectRef, Optional<MatrixSettings>> axes =
            project -> met.computeIfAbsent(project, p -> settings.load(p.id()));
        Found found = backlog.read(jql, MOST_ISSUES, axes);
        if (found.candidates().isEmpty()) {
            return Optional.empty();
        }
        MatrixSettings shown = found.projects().stream().map(axes).flatMap(Optional::stream).findFirst()
            .orElseThrow(() -> new NotConfigured(found.projects().get(0)));
        return Optional.of(Matrix.of(shown, found.candidates(), found.total()));
    }

    /** Returns whether the viewer sees the project and it has settings. */
    public boolean isConfigured(ProjectRef project) {
        return settings.load(Objects.requireNonNull(project, "project").id()).isPresent();
    }

    private ProjectRef find(String key) {
        return projects.find(key).orElseThrow(() -> new NotThere("project " + key));
    }
}
