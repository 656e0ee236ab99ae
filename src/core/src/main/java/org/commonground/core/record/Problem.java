package org.commonground.core.record;

import java.util.Objects;

/**
 * A parameter whose value could not be read: never lost, shown to the reader as a sentence.
 *
 * @param parameter the name of the parameter
 * @param value     the value as written
 */
public record Problem(String parameter, String value) {

    /** Checks that both are there. */
    public Problem {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
    }
}
