package org.commonground.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonground.sandbox.confluence.api.PlayedPages;
import org.commonground.sandbox.confluence.storage.Surroundings;
import org.commonground.sandbox.host.SandboxUser;

/**
 * Finds the page and those it includes in the wiki, as one person; a page that is being rendered is not included again. The page
 * itself is read once: Confluence hands an object to the macros, and asks for nothing when they look at it.
 */
final class StoredSurroundings implements Surroundings {
    private final Wiki wiki;
    private final PlayedPages pages;
    private final long page;
    private final Optional<SandboxUser> user;
    private final Set<Long> open;
    private ContentEntityObject entity;

    StoredSurroundings(Wiki wiki, PlayedPages pages, long page, Optional<SandboxUser> user, Set<Long> open) {
        this.wiki = wiki;
        this.pages = pages;
        this.page = page;
        this.user = user;
        this.open = open;
    }

    @Override
    public ContentEntityObject entity() {
        if (entity == null && page != 0) {
            entity = pages.getAbstractPage(page);
        }
        return entity;
    }

    @Override
    public Optional<Included> page(String spaceKey, String title) {
        return wiki.pagesOf(spaceKey, user).byTitle(title).filter(found -> !open.contains(found.id()))
                .map(found -> new Included(spaceKey, title, wiki.current(found).body(), below(found.id())));
    }

    private Surroundings below(long included) {
        Set<Long> all = new HashSet<>(open);
        all.add(included);
        return new StoredSurroundings(wiki, pages, included, user, all);
    }
}
