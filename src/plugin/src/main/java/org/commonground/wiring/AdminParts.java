package org.commonground.wiring;

import java.util.List;
import org.commonground.core.export.CompleteExport;
import org.commonground.core.health.HealthCheck;

/** What each product tells its administrators. */
interface AdminParts {
    List<HealthCheck> checks();

    CompleteExport completeExport();
}
