package org.commonground.rest;

import java.io.Serializable;

/** A parameter that cannot be used; the key ends the key of the sentence that says why. */
final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Serializable[] arguments;

    BadParameter(String key, Serializable... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Serializable[] arguments() {
        return arguments;
    }
}
