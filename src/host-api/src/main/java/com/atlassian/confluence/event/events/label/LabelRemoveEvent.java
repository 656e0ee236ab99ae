package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Labelable;

/**
 * Something lost a label.
 *
 * <p>Seen: [older] the listener of the Prometheus exporter for Confluence.
 */
public abstract class LabelRemoveEvent {
    public abstract Labelable getLabelled();
}
