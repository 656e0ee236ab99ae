package org.commonground.core.discovery;

import java.util.Objects;

/**
 * Something that was tried out.
 *
 * @param name what it is
 * @param link an http or https address, or a path of this server; empty when there is none
 * @param note what came of it; empty when not said
 */
public record Prototype(String name, String link, String note) {

    /** Checks that all are there. */
    public Prototype {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(note, "note");
    }
}
