package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was copied, as part of a page tree.
 *
 * <p>Seen: [older] a public listener of all page events.
 */
public abstract class PageCopyEvent {
    public abstract Page getPage();
}
