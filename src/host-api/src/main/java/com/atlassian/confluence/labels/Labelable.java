package com.atlassian.confluence.labels;

/**
 * What can have labels: pages, and more that the app leaves alone.
 *
 * <p>Seen: [older] the listener of the Prometheus exporter for Confluence.
 */
public interface Labelable {
}
