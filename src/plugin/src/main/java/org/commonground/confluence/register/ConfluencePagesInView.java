package org.commonground.confluence.register;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.confluence.PageFacts;
import org.commonground.core.port.PagesInView;
import org.commonground.core.register.PageRef;

/** Confluence's pages as the person of this request sees them; loaded and checked in lists. */
public final class ConfluencePagesInView implements PagesInView {
    private static final int AT_ONCE = 1_000;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final ZoneId zone;

    /** Works on Confluence's services; days are those of this zone. */
    public ConfluencePagesInView(PageManager pages, PermissionManager permissions, ZoneId zone) {
        this.pages = pages;
        this.permissions = permissions;
        this.zone = zone;
    }

    @Override
    public Map<Long, PageRef> visible(Collection<Long> ids) {
        Map<Long, PageRef> visible = new HashMap<>();
        for (List<Long> chunk : Chunks.of(ids, AT_ONCE)) {
            List<AbstractPage> current = PageFacts.withIds(pages, chunk).stream().filter(PageFacts::current).toList();
            permissions.getPermittedEntities(AuthenticatedUserThreadLocal.get(), Permission.VIEW, current)
                .forEach(page -> visible.put(PageFacts.id(page), ref(page)));
        }
        return visible;
    }

    private PageRef ref(AbstractPage page) {
        return new PageRef(PageFacts.id(page), page.getVersion(), PageFacts.title(page),
            new PageRef.Place(page.getSpace().getKey(), page.getSpace().getDisplayTitle(), page.getUrlPath()),
            new PageRef.Days(day(page.getCreationDate()), day(page.getLastModificationDate())));
    }

    private LocalDate day(Date date) {
        return date.toInstant().atZone(zone).toLocalDate();
    }
}
