package org.commonground.core.feasibility;

import java.util.Objects;

/**
 * Another way that was considered.
 *
 * @param text   the alternative
 * @param effort what it would cost, as written; empty when not said
 * @param whyNot why it was not chosen; empty when not said
 */
public record Alternative(String text, String effort, String whyNot) {

    /** Checks that all are there. */
    public Alternative {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(whyNot, "whyNot");
    }
}
