package com.atlassian.plugin;

/**
 * A module descriptor is not understood.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration.
 */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
