package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.List;

/**
 * Finds pages, without looking at permissions.
 *
 * <p>Seen: [P8] Slack integration: getAbstractPage; [docs] getAbstractPages of Confluence 5.7; [older] Git4C: getPageIds;
 * public bulk operations and ScriptRunner scripts on Confluence 5 to 9: saveNewVersion.
 */
public interface PageManager {
    AbstractPage getAbstractPage(long id);

    List<AbstractPage> getAbstractPages(Iterable<Long> ids);

    Collection<Long> getPageIds(Space space);

    <T extends ContentEntityObject> void saveNewVersion(T content, Modification<T> modification);
}
