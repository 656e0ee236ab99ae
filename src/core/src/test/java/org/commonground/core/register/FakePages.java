package org.commonground.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.core.port.PageSources;
import org.commonground.core.port.PagesInView;

/** Pages in memory, in one place for the index and for viewers. */
final class FakePages implements PageSources, PagesInView {
    static final LocalDate MADE = LocalDate.parse("2026-10-01");
    final Set<Long> hidden = new HashSet<>();
    final List<Long> read = new ArrayList<>();
    private final Map<Long, Kept> pages = new TreeMap<>();

    private record Kept(PageSource source, String title, LocalDate changed) {
    }

    void put(long id, String space, String title, String storage, String... labels) {
        int version = Optional.ofNullable(pages.get(id)).map(kept -> kept.source().version() + 1).orElse(1);
        pages.put(id, new Kept(new PageSource(id, version, space, Set.of(labels), storage), title, MADE));
    }

    void changed(long id, String day) {
        Kept kept = pages.get(id);
        pages.put(id, new Kept(kept.source(), kept.title(), LocalDate.parse(day)));
    }

    void move(long id, String space) {
        PageSource old = pages.get(id).source();
        pages.put(id, new Kept(new PageSource(id, old.version(), space, old.labels(), old.storage()), pages.get(id).title(), MADE));
    }

    void delete(long id) {
        pages.remove(id);
    }

    @Override
    public Optional<PageSource> read(long page) {
        read.add(page);
        return Optional.ofNullable(pages.get(page)).map(Kept::source);
    }

    @Override
    public Optional<Integer> version(long page) {
        return Optional.ofNullable(pages.get(page)).map(kept -> kept.source().version());
    }

    @Override
    public Map<Long, String> spaces(Collection<Long> ids) {
        return ids.stream().filter(pages::containsKey).collect(Collectors.toMap(id -> id, id -> pages.get(id).source().spaceKey()));
    }

    @Override
    public List<String> spaceKeys() {
        return pages.values().stream().map(kept -> kept.source().spaceKey()).distinct().toList();
    }

    @Override
    public List<Long> ids(String spaceKey) {
        return pages.values().stream().map(Kept::source).filter(page -> page.spaceKey().equals(spaceKey)).map(PageSource::id).toList();
    }

    @Override
    public Map<Long, PageRef> visible(Collection<Long> ids) {
        Map<Long, PageRef> visible = new HashMap<>();
        ids.stream().filter(id -> !hidden.contains(id)).map(pages::get).filter(Objects::nonNull).forEach(kept -> visible.put(
            kept.source().id(), new PageRef(kept.source().id(), kept.source().version(), kept.title(),
                new PageRef.Place(kept.source().spaceKey(), "Space " + kept.source().spaceKey(), "/p/" + kept.source().id()),
                new PageRef.Days(MADE, kept.changed()))));
        return visible;
    }
}
