package org.commonground.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.register.PageSource;

/** The host's pages as they are stored, whoever may see them: for the index only, never for answers. */
public interface PageSources {
    /** Returns the page; nothing when it does not exist or is in the trash. */
    Optional<PageSource> read(long page);

    /** Returns the page's current version; nothing when it does not exist or is in the trash. */
    Optional<Integer> version(long page);

    /** Returns the keys of the spaces in which the pages are now; pages that are gone or in the trash are missing. */
    Map<Long, String> spaces(Collection<Long> pages);

    /** Returns the keys of all spaces. */
    List<String> spaceKeys();

    /** Returns the ids of a space's current pages. */
    List<Long> ids(String spaceKey);
}
