package org.commonground.core.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.core.port.RegisterIndex;

/** An index in memory. */
public final class FakeRegisterIndex implements RegisterIndex {
    private final Map<Long, IndexedPage> pages = new TreeMap<>();

    @Override
    public void replace(IndexedPage page) {
        pages.merge(page.id(), page, (old, now) -> old.version() > now.version() ? old : now);
    }

    @Override
    public void remove(long page) {
        pages.remove(page);
    }

    @Override
    public void removeSpace(String spaceKey) {
        pages.values().removeIf(page -> page.spaceKey().equals(spaceKey));
    }

    @Override
    public Found find(Set<String> spaceKeys, int most) {
        List<IndexedPage> found = pages.values().stream().filter(page -> spaceKeys.isEmpty() || spaceKeys.contains(page.spaceKey()))
            .sorted(Comparator.comparingLong(IndexedPage::id).reversed()).toList();
        return new Found(found.subList(0, Math.min(found.size(), most)), found.size() > most);
    }

    @Override
    public long newest() {
        return pages.keySet().stream().mapToLong(id -> id).max().orElse(0);
    }

    @Override
    public Set<String> issueKeys(long page) {
        return Optional.ofNullable(pages.get(page)).map(FakeRegisterIndex::keys).orElse(Set.of());
    }

    @Override
    public Map<String, Set<Long>> about(Set<String> issueKeys, int most) {
        return issueKeys.stream().collect(Collectors.toMap(key -> key, key -> pages.values().stream()
            .filter(page -> keys(page).contains(key)).map(IndexedPage::id).collect(Collectors.toSet())))
            .entrySet().stream().filter(found -> !found.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> keys(IndexedPage page) {
        return page.entries().stream().flatMap(entry -> entry.facts().issueKeys().stream()).collect(Collectors.toSet());
    }

    @Override
    public long records() {
        return pages.values().stream().mapToLong(page -> page.entries().size()).sum();
    }

    @Override
    public Set<Long> pages() {
        return Set.copyOf(pages.keySet());
    }

    @Override
    public Set<Long> pages(String spaceKey) {
        return pages.values().stream().filter(page -> page.spaceKey().equals(spaceKey)).map(IndexedPage::id).collect(Collectors.toSet());
    }
}
