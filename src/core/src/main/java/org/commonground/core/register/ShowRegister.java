package org.commonground.core.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonground.core.port.PagesInView;
import org.commonground.core.port.RegisterIndex;
import org.commonground.core.record.Freshness;

/**
 * Shows the register to a viewer: only pages that the viewer may see, in the lines and in every count. Titles, spaces and
 * dates are those of the pages as they are now. The cost is two readings of the index and two of the pages, however many
 * records there are; a third and more of the index only when check-ins are about more than a hundred issues.
 */
public final class ShowRegister {
    /** The most pages of the index that are looked at; the latest ones. */
    public static final int MOST_PAGES = 1_000;
    /** The most pages that are indexed anew while they are shown, because the index missed a change. */
    private static final int MOST_MISSED = 10;

    private final RegisterIndex index;
    private final PagesInView pages;
    private final LinkedChanges linked;
    private final KeepRegister keep;
    private final Supplier<Freshness> freshness;
    private final Clock clock;

    /** Works on the index and the pages, and mends what the index missed. */
    public ShowRegister(RegisterIndex index, PagesInView pages, KeepRegister keep, Supplier<Freshness> freshness, Clock clock) {
        this.index = index;
        this.pages = pages;
        this.linked = new LinkedChanges(index, pages);
        this.keep = keep;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Returns one page of the register. */
    public Register show(Filter filter, Look look) {
        Found found = find(filter);
        List<Line> wanted = sorted(found.lines(), look);
        int start = Math.min(look.start(), wanted.isEmpty() ? 0 : (wanted.size() - 1) / Look.LINES * Look.LINES);
        return new Register(wanted.subList(start, Math.min(wanted.size(), start + Look.LINES)), wanted.size(), counts(found.lines()),
            Register.Waiting.of(found.lines()), found.cut());
    }

    /** Returns all lines, for exports. */
    public Found all(Filter filter, Look look) {
        Found found = find(filter);
        return new Found(sorted(found.lines(), look), found.cut());
    }

    private static List<Line> sorted(List<Line> lines, Look look) {
        return lines.stream().filter(look.attention()::matches).sorted(look.sort().order(look.descending(), look.language())).toList();
    }

    private Found find(Filter filter) {
        RegisterIndex.Found read = index.find(filter.spaceKeys(), MOST_PAGES);
        Map<Long, PageRef> seen = pages.visible(read.pages().stream().map(IndexedPage::id).toList());
        List<IndexedPage> visible = mended(read.pages().stream().filter(page -> seen.containsKey(page.id())).toList(), seen).stream()
            .filter(page -> isIn(filter, seen.get(page.id()))).toList();
        List<IndexedPage> wanted = visible.stream().filter(filter::matches).toList();
        Lines lines = new Lines(freshness.get(), LocalDate.now(clock), seen, linked.about(checkedIssues(wanted)));
        return new Found(wanted.stream().map(lines::of).toList(), read.more());
    }

    /** Only a check-in that was held on a known day can become stale. */
    private static Set<String> checkedIssues(List<IndexedPage> pages) {
        return pages.stream().flatMap(page -> page.entries().stream())
            .filter(entry -> entry.kind() == Kind.FEASIBILITY && !entry.state().isEmpty() && entry.date().isPresent())
            .flatMap(entry -> entry.facts().issueKeys().stream()).collect(Collectors.toSet());
    }

    private static boolean isIn(Filter filter, PageRef page) {
        return filter.spaceKeys().isEmpty() || filter.spaceKeys().contains(page.place().spaceKey());
    }

    /** An index that missed a change of a page is never shown: the page is read again. */
    private List<IndexedPage> mended(List<IndexedPage> indexed, Map<Long, PageRef> seen) {
        List<IndexedPage> result = new ArrayList<>();
        int missed = 0;
        for (IndexedPage page : indexed) {
            if (page.version() == seen.get(page.id()).version() || missed++ >= MOST_MISSED) {
                result.add(page);
            } else {
                keep.index(page.id()).ifPresent(result::add);
            }
        }
        return result;
    }

    private static Map<Attention, Integer> counts(List<Line> lines) {
        Map<Attention, Integer> counts = new EnumMap<>(Attention.class);
        for (Attention attention : Attention.values()) {
            counts.put(attention, (int) lines.stream().filter(attention::matches).count());
        }
        return counts;
    }

    /**
     * The lines of the register.
     *
     * @param cut whether there are more pages than are looked at
     */
    public record Found(List<Line> lines, boolean cut) {
        /** Keeps its own copy. */
        public Found {
            lines = List.copyOf(lines);
        }
    }
}
