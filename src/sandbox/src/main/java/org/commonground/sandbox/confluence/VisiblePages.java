package org.commonground.sandbox.confluence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.sandbox.host.SandboxUser;

/** The pages that one person may see: a restriction also hides the pages below. */
public final class VisiblePages {
    private final Map<Long, Page> all;
    private final Map<Long, List<Restriction>> restrictions;
    private final Optional<SandboxUser> user;
    private final boolean seesSpaces;
    private final Map<Long, Boolean> visible = new HashMap<>();

    VisiblePages(List<Page> pages, Map<Long, List<Restriction>> restrictions, Optional<SandboxUser> user) {
        this.all = pages.stream().collect(Collectors.toMap(Page::id, p -> p, (a, b) -> a, LinkedHashMap::new));
        this.restrictions = restrictions;
        this.user = user;
        this.seesSpaces = Access.maySee(user);
    }

    /** Returns all visible pages by title. */
    public List<Page> list() {
        return all.values().stream().filter(this::shows).sorted(Comparator.comparing(p -> p.title().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /** Returns the page if it is there and visible; both misses look the same. */
    public Optional<Page> byId(long id) {
        return Optional.ofNullable(all.get(id)).filter(this::shows);
    }

    public Optional<Page> byTitle(String title) {
        return all.values().stream().filter(p -> p.title().equals(title)).findFirst().filter(this::shows);
    }

    /** Returns the pages above, the topmost first. */
    public List<Page> ancestors(Page page) {
        LinkedList<Page> result = new LinkedList<>();
        Page above = all.get(page.parentId());
        while (above != null && !result.contains(above)) {
            result.addFirst(above);
            above = all.get(above.parentId());
        }
        return new ArrayList<>(result);
    }

    private boolean shows(Page page) {
        Boolean known = visible.get(page.id());
        if (known == null) {
            known = seesSpaces && admitted(page) && ancestors(page).stream().allMatch(this::admitted);
            visible.put(page.id(), known);
        }
        return known;
    }

    private boolean admitted(Page page) {
        List<Restriction> lines = restrictions.getOrDefault(page.id(), List.of());
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.admits(user.orElseThrow()));
    }
}
