package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was edited, or an earlier version was restored.
 *
 * <p>Seen: [P8] Slack integration.
 */
public abstract class PageUpdateEvent {
    public abstract Page getPage();
}
