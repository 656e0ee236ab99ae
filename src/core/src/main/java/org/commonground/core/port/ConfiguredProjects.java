package org.commonground.core.port;

import java.util.List;
import org.commonground.core.matrix.MatrixSettings;

/** All projects with settings, whoever asks: for administrators only, which the caller makes sure of. */
public interface ConfiguredProjects {
    /** How many projects are looked at, at most. */
    int MOST = 5_000;

    /** Returns them, by key. */
    Found all();

    /** Returns where a project's settings are changed, an address below the product's own. */
    String settingsPage(ProjectRef project);

    /**
     * What there is.
     *
     * @param damaged projects whose settings are kept but cannot be read
     * @param more whether there are projects that were not looked at
     */
    record Found(List<Configured> configured, List<ProjectRef> damaged, boolean more) {
    }

    /** A project with its settings. */
    record Configured(ProjectRef project, MatrixSettings settings) {
    }
}
