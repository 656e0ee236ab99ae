package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was created.
 *
 * <p>Seen: [P8] Slack integration.
 */
public abstract class PageCreateEvent {
    public abstract Page getPage();
}
