package org.commonground.confluence.register;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.confluence.PageFacts;
import org.commonground.core.port.PageSources;
import org.commonground.core.register.PageSource;

/** Confluence's stored pages, whoever may see them. Each call is a transaction, for it may come from a background thread. */
public final class ConfluencePageSources implements PageSources {
    private static final int AT_ONCE = 500;
    private final PageManager pages;
    private final SpaceManager spaces;
    private final TransactionTemplate transactions;

    /** Works on Confluence's services. */
    public ConfluencePageSources(PageManager pages, SpaceManager spaces, TransactionTemplate transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    @Override
    public Optional<PageSource> read(long id) {
        return transactions.execute(() -> current(id).map(page -> new PageSource(PageFacts.id(page), page.getVersion(),
            page.getSpace().getKey(), page.getLabels().stream().map(Label::getName).collect(Collectors.toSet()), PageFacts.body(page))));
    }

    @Override
    public Optional<Integer> version(long id) {
        return transactions.execute(() -> current(id).map(AbstractPage::getVersion));
    }

    private Optional<AbstractPage> current(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id)).filter(page -> page instanceof Page && PageFacts.current(page));
    }

    @Override
    public Map<Long, String> spaces(Collection<Long> ids) {
        Map<Long, String> result = new HashMap<>();
        Chunks.of(ids, AT_ONCE).forEach(chunk -> transactions.execute(() -> {
            PageFacts.withIds(pages, chunk).stream().filter(PageFacts::current)
                .forEach(page -> result.put(PageFacts.id(page), page.getSpace().getKey()));
            return null;
        }));
        return result;
    }

    @Override
    public List<String> spaceKeys() {
        return transactions.execute(() -> spaces.getAllSpaces().stream().map(Space::getKey).toList());
    }

    @Override
    public List<Long> ids(String spaceKey) {
        return transactions.execute(() -> Optional.ofNullable(spaces.getSpace(spaceKey))
            .map(space -> List.copyOf(pages.getPageIds(space))).orElse(List.of()));
    }
}
