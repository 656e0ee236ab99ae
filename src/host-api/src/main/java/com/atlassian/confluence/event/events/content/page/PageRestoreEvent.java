package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page came back from the trash.
 *
 * <p>Seen: [older] Mattermost integration.
 */
public abstract class PageRestoreEvent {
    public abstract Page getPage();
}
