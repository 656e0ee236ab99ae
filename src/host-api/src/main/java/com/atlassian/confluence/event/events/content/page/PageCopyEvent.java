package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was copied, as part of a page tree.
 *
 * <p>Seen: [older] a public listener of all page events; Atlassian's data-center-migration-assistant takes the attachments of the
 * event's content for new ones, as those of a page that was made, so it seems to be about the copy.
 */
public abstract class PageCopyEvent {
    public abstract Page getPage();
}
