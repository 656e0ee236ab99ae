package org.commonground.wiring;

import org.commonground.core.register.RegisterDesk;

/** The register's parts; in Confluence only. */
interface RegisterParts extends AutoCloseable {
    /** What the register's screens ask. */
    RegisterDesk desk();

    @Override
    void close();
}
