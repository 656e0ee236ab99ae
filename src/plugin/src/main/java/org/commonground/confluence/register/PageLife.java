package org.commonground.confluence.register;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import java.util.function.LongConsumer;
import org.commonground.confluence.PageFacts;
import org.commonground.core.register.KeepRegister;

/**
 * Keeps the register in step with moved, copied, deleted, restored and labelled pages. These events are proven on earlier
 * versions of Confluence only, hence a class of its own: without them the register mends itself when it is looked at.
 */
public final class PageLife {
    private final KeepRegister keep;
    private final LongConsumer readNewerThan;

    /** The second reads the pages that are newer than the one with this id, in its own time. */
    PageLife(KeepRegister keep, LongConsumer readNewerThan) {
        this.keep = keep;
        this.readNewerThan = readNewerThan;
    }

    /** A moved page, and those below it that went along to another space. */
    @EventListener
    public void moved(PageMoveEvent event) {
        keep.index(PageFacts.id(event.getPage()));
        String oldSpace = event.getOldSpace().getKey();
        if (!oldSpace.equals(event.getPage().getSpace().getKey())) {
            keep.leftSpace(oldSpace);
        }
    }

    /**
     * A page that was copied with its tree. Public code takes the event's page for the copy. Should it be the original, the copy is
     * newer than everything that is kept, so what is newer is read besides.
     */
    @EventListener
    public void copied(PageCopyEvent event) {
        long newest = keep.newest();
        long page = PageFacts.id(event.getPage());
        keep.index(page);
        if (page <= newest) {
            readNewerThan.accept(newest);
        }
    }

    /** A page in the trash. */
    @EventListener
    public void trashed(PageTrashedEvent event) {
        keep.forget(PageFacts.id(event.getPage()));
    }

    /** A page that came back. */
    @EventListener
    public void restored(PageRestoreEvent event) {
        keep.index(PageFacts.id(event.getPage()));
    }

    /** A page that is gone for good. */
    @EventListener
    public void removed(PageRemoveEvent event) {
        keep.forget(PageFacts.id(event.getPage()));
    }

    /** A page with a new label. */
    @EventListener
    public void labelled(LabelAddEvent event) {
        relabel(event.getLabelled());
    }

    /** A page that lost a label. */
    @EventListener
    public void unlabelled(LabelRemoveEvent event) {
        relabel(event.getLabelled());
    }

    private void relabel(Labelable labelled) {
        if (labelled instanceof Page page) {
            keep.index(PageFacts.id(page));
        }
    }
}
