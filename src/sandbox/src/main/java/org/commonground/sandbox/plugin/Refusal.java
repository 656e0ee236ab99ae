package org.commonground.sandbox.plugin;

/** A jar breaks a rule of the plugin framework; the message names the rule and the place. */
public final class Refusal extends RuntimeException {
    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
