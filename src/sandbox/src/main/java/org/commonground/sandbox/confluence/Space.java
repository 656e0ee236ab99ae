package org.commonground.sandbox.confluence;

/** A space; the key is unique. */
public record Space(String key, String name) {
}
