package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space was deleted with all its pages.
 *
 * <p>Seen: [P8] Slack integration.
 */
public abstract class SpaceRemoveEvent {
    public abstract Space getSpace();
}
