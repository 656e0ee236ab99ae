package org.commonground.core.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.port.Backlog;
import org.commonground.core.port.Backlog.Found;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.ProjectRef;

/** Use case: show issues on the matrix, as the viewer. */
public final class ShowMatrix {
    /** How many issues are read at most. */
    public static final int MOST_ISSUES = 5_000;

    private final Backlog backlog;
    private final MatrixSettingsStore settings;

    /** Works on these ports. */
    public ShowMatrix(Backlog backlog, MatrixSettingsStore settings) {
        this.backlog = backlog;
        this.settings = settings;
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
}
