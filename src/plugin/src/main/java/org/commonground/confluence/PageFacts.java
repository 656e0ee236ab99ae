package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of Confluence's pages by members that were seen on earlier versions only, in one place: when one of them is
 * another on these versions, it is put right here. Nothing here checks a permission.
 */
public final class PageFacts {
    private PageFacts() {
    }

    /** The page that a macro is rendered in; nothing in a comment, a template or without a context. */
    public static Optional<AbstractPage> rendered(ConversionContext context) {
        return context != null && context.getEntity() instanceof AbstractPage page ? Optional.of(page) : Optional.empty();
    }

    /** The pages with these ids, whatever their state; those that do not exist are left out. */
    public static List<AbstractPage> withIds(PageManager pages, List<Long> ids) {
        return pages.getAbstractPages(ids);
    }

    /** The id, 0 while the page is not saved. */
    public static long id(AbstractPage page) {
        return page.getId();
    }

    /** The title as it was typed. */
    public static String title(AbstractPage page) {
        return page.getTitle();
    }

    /** The body in storage format. */
    public static String body(AbstractPage page) {
        return page.getBodyAsString();
    }

    /** Whether this is the page itself: no draft, no earlier version, not in the trash. */
    public static boolean current(AbstractPage page) {
        return page.isCurrent();
    }
}
