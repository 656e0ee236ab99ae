package org.commonground.core.feasibility;

import java.util.Objects;

/**
 * What has to be there first.
 *
 * @param text what it is
 * @param by   who is to provide it, as written; empty when not said
 * @param note anything else; empty when nothing is said
 */
public record Dependency(String text, String by, String note) {

    /** Checks that all are there. */
    public Dependency {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(note, "note");
    }
}
