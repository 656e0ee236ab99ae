package org.commonground.core.port;

import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;

/** Keeps each project's settings. Permissions are the caller's business. */
public interface MatrixSettingsStore {
    /** Returns the project's settings; nothing when an admin has not chosen any yet. */
    Optional<MatrixSettings> load(long projectId);

    /** Keeps the settings in place of earlier ones. */
    void save(long projectId, MatrixSettings settings);

    /** Returns whether anything is kept for the project, even if it cannot be read. */
    default boolean holds(long projectId) {
        return load(projectId).isPresent();
    }
}
