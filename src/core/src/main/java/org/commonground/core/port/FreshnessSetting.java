package org.commonground.core.port;

import org.commonground.core.record.Freshness;

/** How long a check-in stays fresh; one setting for the whole product. */
public interface FreshnessSetting {
    /** The setting; the default until somebody has changed it. */
    Freshness current();

    /** Changes it. */
    void change(Freshness freshness);
}
