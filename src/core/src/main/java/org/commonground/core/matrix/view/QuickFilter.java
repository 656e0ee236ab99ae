package org.commonground.core.matrix.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A filter that is one click away. */
public enum QuickFilter {
    /** Assigned to the viewer. */
    MINE,
    /** Not resolved. */
    UNRESOLVED,
    /** Changed in the last seven days. */
    RECENT;

    /** The stable name for URLs: mine, unresolved, recent. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter with this id; nothing for any other text. */
    public static Optional<QuickFilter> of(String id) {
        return Arrays.stream(values()).filter(filter -> filter.id().equals(id)).findFirst();
    }
}
