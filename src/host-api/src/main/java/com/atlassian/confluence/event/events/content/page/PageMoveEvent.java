package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/**
 * A page got another parent or another space; the pages below it went along.
 *
 * <p>Seen: [older] a public HipChat integration: the old space equals the new one when the page stays in it.
 */
public abstract class PageMoveEvent {
    public abstract Page getPage();

    public abstract Space getOldSpace();
}
