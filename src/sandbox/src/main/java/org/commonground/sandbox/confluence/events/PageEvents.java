package org.commonground.sandbox.confluence.events;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** Makes Confluence's event of what happened to a page. */
public final class PageEvents {
    private PageEvents() {
    }

    /** Returns the event that Confluence publishes of a move. */
    public static Object moved(Page page, Space oldSpace) {
        return new PageMoveEvent() {
            @Override
            public Page getPage() {
                return page;
            }

            @Override
            public Space getOldSpace() {
                return oldSpace;
            }
        };
    }

    /** Returns the event that Confluence publishes of anything else. */
    public static Object of(Happening what, Page page) {
        return switch (what) {
            case CREATED -> new PageCreateEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
            case UPDATED -> new PageUpdateEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
            case COPIED -> new PageCopyEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
            case TRASHED -> new PageTrashedEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
            case RESTORED -> new PageRestoreEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
            case REMOVED -> new PageRemoveEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
            case LABELLED -> new LabelAddEvent() {
                @Override
                public Labelable getLabelled() {
                    return page;
                }
            };
            case UNLABELLED -> new LabelRemoveEvent() {
                @Override
                public Labelable getLabelled() {
                    return page;
                }
            };
        };
    }
}
