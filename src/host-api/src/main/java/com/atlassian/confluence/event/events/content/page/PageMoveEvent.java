package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page got another parent or another space; the pages below it went along.
 *
 * <p>Seen: [older] a public HipChat integration.
 */
public abstract class PageMoveEvent {
    public abstract Page getPage();
}
