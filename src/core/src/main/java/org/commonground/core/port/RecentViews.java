package org.commonground.core.port;

import java.time.Instant;
import java.util.Optional;

/** Remembers for a short while what was found of views; each node for itself, and it may forget at any time. */
public interface RecentViews {
    /**
     * Returns what was last kept of a view.
     *
     * @param about names the view and the viewer
     */
    Optional<Found> find(String about);

    /** Keeps what was found of a view. */
    void keep(String about, Found found);

    /**
     * What was found of a view.
     *
     * @param version    of the whole view
     * @param glance     what could be seen of it at a glance
     * @param when       it was looked at as a whole
     * @param thresholds where high began; nothing when the values were not read
     */
    record Found(String version, String glance, Instant when, Optional<Thresholds> thresholds) {
    }

    /** The impact and the effort where high begins. */
    record Thresholds(double impact, double effort) {
    }
}
