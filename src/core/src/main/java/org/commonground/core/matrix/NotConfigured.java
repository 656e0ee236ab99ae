package org.commonground.core.matrix;

import org.commonground.core.port.ProjectRef;

/** Nobody has chosen the fields for impact and effort yet. */
public final class NotConfigured extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String projectKey;

    /** Names the project. */
    public NotConfigured(ProjectRef project) {
        super("Project " + project.key() + " has no fields for impact and effort yet.");
        projectKey = project.key();
    }

    /** The key of the project. */
    public String projectKey() {
        return projectKey;
    }
}
