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
     * Returns the medians that were last kept of a project.
     *
     * @param about names the project and the viewer
     */
    Optional<Medians> medians(String about);

    /** Keeps the medians of a project. */
    void keep(String about, Medians medians);

    /**
     * The medians of a project.
     *
     * @param axes       the settings they were found with, as a text
     * @param glance     what could be seen of the project at a glance; nothing when it was about to change
     * @param when       its issues were looked at
     * @param thresholds where high began
     */
    record Medians(String axes, Optional<String> glance, Instant when, Thresholds thresholds) {
    }

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
