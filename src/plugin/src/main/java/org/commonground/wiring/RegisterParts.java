package org.commonground.wiring;

/** The register's parts; in Confluence only. They are named as objects here, because the context of both products reads this. */
interface RegisterParts extends AutoCloseable {
    /** Where the register's screens ask. */
    Object desk();

    @Override
    void close();
}
