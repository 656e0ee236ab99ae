package org.commonground.wiring;

import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.port.Projects;

/** What only Jira has. */
interface JiraParts {
    Projects projects();

    ShowMatrix showMatrix();

    ConfigureMatrix configureMatrix();
}
