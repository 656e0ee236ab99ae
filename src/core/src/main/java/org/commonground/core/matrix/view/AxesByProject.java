package org.commonground.core.matrix.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.ProjectRef;

/** The settings of each project, loaded once. */
final class AxesByProject implements Function<ProjectRef, Optional<MatrixSettings>> {
    private final MatrixSettingsStore store;
    private final Map<Long, Optional<MatrixSettings>> loaded = new HashMap<>();

    AxesByProject(MatrixSettingsStore store) {
        this.store = store;
    }

    @Override
    public Optional<MatrixSettings> apply(ProjectRef project) {
        return loaded.computeIfAbsent(project.id(), store::load);
    }
}
