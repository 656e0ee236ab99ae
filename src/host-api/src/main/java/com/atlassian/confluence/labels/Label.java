package com.atlassian.confluence.labels;

/**
 * A label.
 *
 * <p>Seen: [older] public label export code; the name is without the namespace.
 */
public abstract class Label {
    public abstract String getName();
}
