package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was deleted for good.
 *
 * <p>Seen: [older] LivingDoc, Mattermost integration.
 */
public abstract class PageRemoveEvent {
    public abstract Page getPage();
}
