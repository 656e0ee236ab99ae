package org.commonground.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.function.UnaryOperator;
import org.commonground.core.port.EditablePages;
import org.commonground.core.port.NotThere;

/** Confluence's pages as the current user. The page manager checks nothing, so everything is checked here. */
public final class ConfluenceEditablePages implements EditablePages {
    private final PageManager pages;
    private final PermissionManager permissions;

    /** Works on Confluence's services. */
    public ConfluenceEditablePages(PageManager pages, PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    public Text read(long pageId) throws NotThere {
        AbstractPage page = visible(pageId);
        return new Text(PageFacts.title(page), page.getUrlPath(), PageFacts.body(page), may(Permission.EDIT, page));
    }

    @Override
    public void change(long pageId, UnaryOperator<String> change, String comment) throws NotThere {
        AbstractPage page = visible(pageId);
        if (!may(Permission.EDIT, page)) {
            throw new NotThere("page " + pageId);
        }
        String body = PageFacts.body(page);
        if (!change.apply(body).equals(body)) {
            pages.saveNewVersion(page, current -> {
                // once more on what is there now: the host may have read the page anew
                current.setBodyAsString(change.apply(PageFacts.body(current)));
                current.setVersionComment(comment);
            });
        }
    }

    private AbstractPage visible(long pageId) throws NotThere {
        AbstractPage page = pages.getAbstractPage(pageId);
        if (page == null || !PageFacts.current(page) || !may(Permission.VIEW, page)) {
            throw new NotThere("page " + pageId);
        }
        return page;
    }

    private boolean may(Permission permission, AbstractPage page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, page);
    }
}
