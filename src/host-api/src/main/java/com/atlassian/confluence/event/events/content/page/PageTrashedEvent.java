package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was put in the trash.
 *
 * <p>Seen: [older] LivingDoc, Mattermost integration.
 */
public abstract class PageTrashedEvent {
    public abstract Page getPage();
}
