package org.commonground.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.core.port.PagesInView;
import org.commonground.core.port.RegisterIndex;

/**
 * When pages whose records are about the same issue were last changed, in whatever space. A page that the viewer may not see
 * counts for nothing.
 */
public final class LinkedChanges {
    /** The most pages that are looked at; the latest ones. */
    static final int MOST_PAGES = 1_000;
    private final RegisterIndex index;
    private final PagesInView pages;

    /** Works on the index and the pages. */
    public LinkedChanges(RegisterIndex index, PagesInView pages) {
        this.index = index;
        this.pages = pages;
    }

    /** By issue key; an issue that no page is about has no days. One look at the index and one at the pages. */
    public Map<String, List<LocalDate>> about(Collection<String> issueKeys) {
        Map<String, List<LocalDate>> changes = new HashMap<>();
        issueKeys.forEach(key -> changes.put(key, new ArrayList<>()));
        if (changes.isEmpty()) {
            return changes;
        }
        Map<String, Set<Long>> found = index.about(changes.keySet(), MOST_PAGES);
        Set<Long> ids = new HashSet<>();
        found.values().forEach(ids::addAll);
        Map<Long, PageRef> seen = ids.isEmpty() ? Map.of() : pages.visible(ids);
        found.forEach((key, about) -> about.stream().filter(seen::containsKey)
            .forEach(id -> changes.get(key).add(seen.get(id).days().changed())));
        return changes;
    }

    /** As {@link #about}, and for all other issues of the page besides, so that its other records need not ask. */
    public Map<String, List<LocalDate>> around(long page, Collection<String> issueKeys) {
        Set<String> all = new HashSet<>(index.issueKeys(page));
        all.addAll(issueKeys);
        return about(all);
    }
}
