package org.commonground.core.health;

import java.util.List;
import java.util.Objects;

/**
 * What a check found.
 *
 * @param severity how bad it is
 * @param id names it, as in {@code settings.field-gone}: the key of its texts, and all of it that a support export tells
 * @param values for the text's placeholders; may hold anything that people typed
 * @param link where it is mended, an address below the product's own; empty when there is no such page
 */
public record Finding(Severity severity, String id, List<String> values, String link) {

    /** The severities, the worst first. */
    public enum Severity {
        /** Something does not work. */
        PROBLEM,
        /** Nothing is broken, but somebody may wonder. */
        NOTE,
        /** As it should be. */
        GOOD
    }

    /** Keeps its own copy of the values. */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(link, "link");
        values = List.copyOf(values);
    }

    /** Something that does not work. */
    public static Finding problem(String id, String... values) {
        return new Finding(Severity.PROBLEM, id, List.of(values), "");
    }

    /** Something to know. */
    public static Finding note(String id, String... values) {
        return new Finding(Severity.NOTE, id, List.of(values), "");
    }

    /** Something that is as it should be. */
    public static Finding good(String id, String... values) {
        return new Finding(Severity.GOOD, id, List.of(values), "");
    }

    /** The same, mended at this address below the product's own. */
    public Finding at(String address) {
        return new Finding(severity, id, values, address);
    }
}
