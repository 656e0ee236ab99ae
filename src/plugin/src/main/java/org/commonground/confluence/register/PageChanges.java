package org.commonground.confluence.register;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import org.commonground.confluence.PageFacts;
import org.commonground.core.register.KeepRegister;

/** Keeps the register in step with what is written; these events are proven on Confluence 10. */
public final class PageChanges {
    private final KeepRegister keep;

    PageChanges(KeepRegister keep) {
        this.keep = keep;
    }

    /** A new page, also one that is a copy. */
    @EventListener
    public void created(PageCreateEvent event) {
        keep.index(PageFacts.id(event.getPage()));
    }

    /** An edited page, or one with an earlier version restored. */
    @EventListener
    public void updated(PageUpdateEvent event) {
        keep.index(PageFacts.id(event.getPage()));
    }

    /** All pages of a space are gone. */
    @EventListener
    public void spaceRemoved(SpaceRemoveEvent event) {
        keep.forgetSpace(event.getSpace().getKey());
    }
}
