package com.atlassian.confluence.pages;

import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.List;

/**
 * Finds pages, without looking at permissions.
 *
 * <p>Seen: [P8] Slack integration: getAbstractPage; [docs] getAbstractPages of Confluence 5.7; [older] Git4C: getPageIds.
 */
public interface PageManager {
    AbstractPage getAbstractPage(long id);

    List<AbstractPage> getAbstractPages(Iterable<Long> ids);

    Collection<Long> getPageIds(Space space);
}
