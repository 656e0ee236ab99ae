package org.commonground.core.matrix.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the size of a dot says. */
public enum SizeBy {
    NONE, VOTES, AGE;

    /** The stable name for URLs and JSON: none, votes, age. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice with this id; nothing for any other text. */
    public static Optional<SizeBy> of(String id) {
        return Arrays.stream(values()).filter(by -> by.id().equals(id)).findFirst();
    }
}
