package org.commonground.sandbox.confluence.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Collection;
import java.util.List;
import org.commonground.sandbox.host.Database;

/** Finds pages and spaces without looking at permissions, pages in the trash too; nothing is cached. */
public final class PlayedPages implements PageManager, SpaceManager {
    private final PageReads reads;

    public PlayedPages(Database database) {
        this.reads = new PageReads(database);
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return reads.page(id).orElse(null);
    }

    @Override
    public List<AbstractPage> getAbstractPages(Iterable<Long> ids) {
        return List.copyOf(reads.pages(ids));
    }

    @Override
    public Collection<Long> getPageIds(Space space) {
        return reads.idsOf(space.getKey());
    }

    @Override
    public Space getSpace(String key) {
        return reads.spaces().stream().filter(s -> s.getKey().equalsIgnoreCase(key)).findFirst().orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return List.copyOf(reads.spaces());
    }
}
