package org.commonground.core.matrix.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.RecentViews;

/** Never forgets. */
public final class FakeRecentViews implements RecentViews {
    public final Map<String, Found> kept = new HashMap<>();
    public final Map<String, Medians> keptMedians = new HashMap<>();

    @Override
    public Optional<Found> find(String about) {
        return Optional.ofNullable(kept.get(about));
    }

    @Override
    public void keep(String about, Found found) {
        kept.put(about, found);
    }

    @Override
    public Optional<Medians> medians(String about) {
        return Optional.ofNullable(keptMedians.get(about));
    }

    @Override
    public void keep(String about, Medians medians) {
        keptMedians.put(about, medians);
    }
}
