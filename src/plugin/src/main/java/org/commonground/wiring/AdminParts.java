package org.commonground.wiring;

import java.util.List;
import org.commonground.core.export.StoredPart;
import org.commonground.core.health.HealthCheck;

/** What each product tells its administrators. */
interface AdminParts {
    List<HealthCheck> checks();

    /** What is kept, but for the register. */
    List<StoredPart> stored();

    /** Where the rest of what people made with the app is kept, a paragraph. */
    String elsewhere();
}
