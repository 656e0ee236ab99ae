package org.commonground.core.record;

import java.util.Objects;

/**
 * Something that nobody knows yet: an open question of discovery, an unknown of feasibility.
 *
 * @param text   the question
 * @param by     who asks it or is to answer it, as written; empty when nobody is named
 * @param answer the answer; empty while there is none
 * @param open   whether it still waits for an answer
 */
public record Question(String text, String by, String answer, boolean open) {

    /** Checks that all are there. */
    public Question {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(answer, "answer");
    }
}
