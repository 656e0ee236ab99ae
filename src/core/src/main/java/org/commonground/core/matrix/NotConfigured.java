package org.commonground.core.matrix;

import org.commonground.core.port.ProjectRef;

/** Nobody has chosen the fields for impact and effort yet. */
public final class NotConfigured extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the project. */
    public NotConfigured(ProjectRef project) {
        super("Project " + project.key() + " has no fields for impact and effort yet.");
    }
}
