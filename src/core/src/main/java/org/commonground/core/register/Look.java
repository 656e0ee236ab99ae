package org.commonground.core.register;

import java.util.Locale;

/**
 * How somebody looks at the register.
 *
 * @param attention what is listed
 * @param sort      the column that it is sorted by
 * @param descending whether the other way round
 * @param start     how many lines are passed over
 * @param language  for the order of texts
 */
public record Look(Attention attention, Column sort, boolean descending, int start, Locale language) {

    /** How many lines one page of the register has. */
    public static final int LINES = 50;

    /** As it is first seen: everything, the latest change first. */
    public static Look first(Locale language) {
        return new Look(Attention.ALL, Column.CHANGED, true, 0, language);
    }

    /** The same with something else listed. */
    public Look with(Attention other) {
        return new Look(other, sort, descending, start, language);
    }

    /** No line before the first. */
    public Look {
        start = Math.max(0, start);
    }
}
