package com.atlassian.activeobjects.external;

/**
 * The number of an upgrade task.
 *
 * <p>Seen: [P8] Slack integration, Jira and Confluence modules: valueOf.
 */
public abstract class ModelVersion {
    public static ModelVersion valueOf(String version) {
        throw new UnsupportedOperationException("only a signature");
    }
}
