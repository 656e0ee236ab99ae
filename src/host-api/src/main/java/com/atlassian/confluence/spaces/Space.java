package com.atlassian.confluence.spaces;

/**
 * A space.
 *
 * <p>Seen: [P8] Slack integration.
 */
public abstract class Space {
    public abstract String getKey();

    public abstract String getDisplayTitle();
}
