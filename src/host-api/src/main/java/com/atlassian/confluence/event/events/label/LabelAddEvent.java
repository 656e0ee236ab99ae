package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Labelable;

/**
 * Something got a label.
 *
 * <p>Seen: [older] the listener of the Prometheus exporter for Confluence.
 */
public abstract class LabelAddEvent {
    public abstract Labelable getLabelled();
}
