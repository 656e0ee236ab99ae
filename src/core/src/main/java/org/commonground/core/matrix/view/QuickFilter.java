package org.commonground.core.matrix.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter that is one click away. */
public enum QuickFilter {
    /** Assigned to the viewer. */
    MINE,
    /** Not resolved. */
    UNRESOLVED,
    /** Changed in the last seven days. */
    RECENT;

    /** The same filters in the order of their declaration, so that what is written of them is the same on every node. */
    static Set<QuickFilter> ordered(Set<QuickFilter> filters) {
        return Arrays.stream(values()).filter(filters::contains).collect(Collectors.collectingAndThen(
            Collectors.toCollection(() -> EnumSet.noneOf(QuickFilter.class)), Collections::unmodifiableSet));
    }

    /** The stable name for URLs: mine, unresolved, recent. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter with this id; nothing for any other text. */
    public static Optional<QuickFilter> of(String id) {
        return Arrays.stream(values()).filter(filter -> filter.id().equals(id)).findFirst();
    }
}
