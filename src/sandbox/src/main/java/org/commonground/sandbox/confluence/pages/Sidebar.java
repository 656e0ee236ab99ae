package org.commonground.sandbox.confluence.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.VisiblePages;

/**
 * A space's page tree, open along the way to the current page.
 *
 * @param more pages left out because a level has too many
 */
public record Sidebar(Space space, List<Line> lines, int more) {
    private static final int MAX_SIBLINGS = 200;

    /** One line of the tree; a line with pages below is open or closed. */
    public record Line(Page page, int depth, boolean hasChildren, boolean open, boolean current) {
    }

    static Sidebar of(Space space, VisiblePages pages, Optional<Page> current) {
        Map<Long, List<Page>> children = pages.list().stream().collect(Collectors.groupingBy(Page::parentId));
        Set<Long> open = new HashSet<>();
        current.ifPresent(page -> {
            open.add(page.id());
            pages.ancestors(page).forEach(above -> open.add(above.id()));
        });
        List<Line> lines = new ArrayList<>();
        int more = add(0, 0, children, open, current.map(Page::id).orElse(0L), lines);
        return new Sidebar(space, lines, more);
    }

    private static int add(long parent, int depth, Map<Long, List<Page>> children, Set<Long> open, long current,
                           List<Line> lines) {
        List<Page> siblings = children.getOrDefault(parent, List.of());
        int more = 0;
        for (int i = 0; i < siblings.size(); i++) {
            Page page = siblings.get(i);
            boolean isOpen = open.contains(page.id());
            if (i < MAX_SIBLINGS || isOpen) {
                lines.add(new Line(page, depth, children.containsKey(page.id()), isOpen, page.id() == current));
                if (isOpen) {
                    more += add(page.id(), depth + 1, children, open, current, lines);
                }
            } else {
                more++;
            }
        }
        return more;
    }
}
