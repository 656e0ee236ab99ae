package org.commonground.core.markup;

/**
 * A text, with entities resolved.
 *
 * @param text as a reader would see it
 */
public record Text(String text) implements Node {
}
