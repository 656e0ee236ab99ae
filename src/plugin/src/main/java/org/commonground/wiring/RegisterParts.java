package org.commonground.wiring;

import java.util.List;
import org.commonground.core.export.StoredPart;
import org.commonground.core.health.HealthCheck;
import org.commonground.core.register.RegisterDesk;

/** The register's parts; in Confluence only. */
interface RegisterParts extends AutoCloseable {
    /** What the register's screens ask. */
    RegisterDesk desk();

    /** What an administrator is told of it. */
    List<HealthCheck> checks();

    /** What it keeps. */
    List<StoredPart> stored();

    @Override
    void close();
}
