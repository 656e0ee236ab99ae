package org.commonground.core.record;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a record is filled in. Every part is optional; what is missing is only said.
 *
 * @param present the parts that are there, by the ends of their i18n keys
 * @param missing the parts that are not
 */
public record Completeness(List<String> present, List<String> missing) {

    /** Keeps its own copies. */
    public Completeness {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    /** From 0 to 100. */
    public int percent() {
        int all = present.size() + missing.size();
        return all == 0 ? 100 : present.size() * 100 / all;
    }

    /** Counts parts one after the other. */
    public static final class Count {
        private final List<String> present = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        /** Adds a part. */
        public Count part(String name, boolean there) {
            (there ? present : missing).add(name);
            return this;
        }

        /** What was counted. */
        public Completeness done() {
            return new Completeness(present, missing);
        }
    }
}
