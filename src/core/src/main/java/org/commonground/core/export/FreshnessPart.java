package org.commonground.core.export;

import java.util.List;
import org.commonground.core.port.FreshnessSetting;

/** How long a check-in stays fresh; one row. */
public final class FreshnessPart implements StoredPart {
    private final FreshnessSetting freshness;

    /** Reads this. */
    public FreshnessPart(FreshnessSetting freshness) {
        this.freshness = freshness;
    }

    @Override
    public String name() {
        return "confluence-settings";
    }

    @Override
    public String meaning() {
        return "How many days after a check-in its page may be changed before it counts as stale.";
    }

    @Override
    public List<String> columns() {
        return List.of("setting", "value");
    }

    @Override
    public List<List<String>> rows() {
        return List.of(List.of("freshness.days", Integer.toString(freshness.current().days())));
    }
}
