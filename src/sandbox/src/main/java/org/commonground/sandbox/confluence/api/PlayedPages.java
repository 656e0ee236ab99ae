package org.commonground.sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import java.util.function.Predicate;
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

    private final Predicate<Save> saving;

    /** Pages that can only be read. */
    public PlayedPages(Database database) {
        this(database, save -> false);
    }

    /**
     * Pages that can be saved too.
     *
     * @param saving stores a new version as the current user; false when the page has moved on meanwhile
     */
    public PlayedPages(Database database, Predicate<Save> saving) {
        this.reads = new PageReads(database);
        this.saving = saving;
    }

    /** A new version: of which page, built on which version, its body and what was changed. */
    public record Save(long page, int base, String body, String note) {
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T content, Modification<T> modification) {
        modification.modify(content);
        PlayedPage page = (PlayedPage) content;
        if (!saving.test(new Save(page.getId(), page.getVersion(), page.getBodyAsString(), page.versionComment()))) {
            throw new IllegalStateException("the page was changed by another transaction: " + page.getId());
        }
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
