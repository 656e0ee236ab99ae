package org.commonground.core.register;

import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.port.PageSources;
import org.commonground.core.port.RegisterIndex;

/**
 * Keeps the index in step with the pages. Two nodes may do this for the same page at the same time: after writing, the page
 * is looked at again, so that whoever writes last has seen the latest version.
 */
public final class KeepRegister {
    private static final int TRIES = 3;
    private final PageSources pages;
    private final RegisterIndex index;
    private final Function<PageSource, IndexedPage> reader;

    /** Reads pages with this function. */
    public KeepRegister(PageSources pages, RegisterIndex index, Function<PageSource, IndexedPage> reader) {
        this.pages = pages;
        this.index = index;
        this.reader = reader;
    }

    /** Reads a page again and returns what is now kept of it: nothing when it is gone, in the trash, or holds no record. */
    public Optional<IndexedPage> index(long page) {
        Optional<IndexedPage> kept = Optional.empty();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<PageSource> source = pages.read(page);
            kept = source.map(reader).filter(read -> !read.entries().isEmpty());
            if (kept.isPresent()) {
                index.replace(kept.get());
            } else {
                index.remove(page);
            }
            if (pages.version(page).equals(source.map(PageSource::version))) {
                return kept;
            }
        }
        return kept;
    }

    /** Reads the pages again that have left a space, as those below a page that was moved. */
    public void leftSpace(String spaceKey) {
        pages.spaces(index.pages(spaceKey)).forEach((page, space) -> {
            if (!space.equals(spaceKey)) {
                index(page);
            }
        });
    }

    /** The highest id of a page that something is kept of; 0 when nothing is. */
    public long newest() {
        return index.newest();
    }

    /** Reads the pages that are newer than this one, wherever they are: nobody may have told of them. */
    public void newerThan(long page) {
        pages.spaceKeys().forEach(space -> pages.ids(space).stream().filter(id -> id > page).forEach(this::index));
    }

    /** Forgets a page that was deleted. */
    public void forget(long page) {
        index.remove(page);
    }

    /** Forgets the pages of a space that was deleted. */
    public void forgetSpace(String spaceKey) {
        index.removeSpace(spaceKey);
    }
}
