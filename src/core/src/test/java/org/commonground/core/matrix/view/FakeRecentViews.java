package org.commonground.core.matrix.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.RecentViews;

/** Never forgets. */
final class FakeRecentViews implements RecentViews {
    final Map<String, Found> kept = new HashMap<>();

    @Override
    public Optional<Found> find(String about) {
        return Optional.ofNullable(kept.get(about));
    }

    @Override
    public void keep(String about, Found found) {
        kept.put(about, found);
    }
}
