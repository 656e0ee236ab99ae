package org.commonground.sandbox.confluence.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.sandbox.confluence.Comment;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.VisiblePages;
import org.commonground.sandbox.confluence.Wiki;

/** The dashboard, spaces, pages and the search, as readers see them. */
final class Reading {
    private static final int MAX_RECENT = 15;
    private static final int MAX_FOUND = 100;

    private final Wiki wiki;
    private final Screen screen;

    Reading(Wiki wiki, Screen screen) {
        this.wiki = wiki;
        this.screen = screen;
    }

    void dashboard(Visit visit) throws IOException {
        List<Page> pages = wiki.pages(visit.user()).list();
        List<Page> recent = pages.stream().sorted(Comparator.comparing(Page::saved).reversed()).limit(MAX_RECENT).toList();
        Map<String, Long> counts = pages.stream().collect(Collectors.groupingBy(Page::spaceKey, Collectors.counting()));
        List<SpaceLine> spaces = wiki.spaces(visit.user()).stream()
                .map(s -> new SpaceLine(s, counts.getOrDefault(s.key(), 0L))).toList();
        screen.show(visit, "Dashboard", "dashboard", Map.of("spaces", spaces, "recent", recent), "dashboard");
    }

    void search(Visit visit) throws IOException {
        String words = visit.text("queryString").strip();
        List<Page> found = words.isEmpty() ? List.of() : wiki.search(words, visit.user());
        screen.show(visit, "Search", "search", Map.of("words", words, "count", found.size(),
                "found", found.stream().limit(MAX_FOUND).toList()));
    }

    /** {@code /display/KEY} and {@code /display/KEY/Title}. */
    void display(Visit visit) throws IOException, Visit.NotThere {
        String[] parts = visit.path().split("/");
        if (parts.length < 3 || parts.length > 4) {
            throw new Visit.NotThere();
        }
        Space space = space(visit, Visit.decode(parts[2]));
        VisiblePages pages = wiki.pagesOf(space.key(), visit.user());
        if (parts.length == 4) {
            page(visit, space, pages, pages.byTitle(Visit.decode(parts[3])).orElseThrow(Visit.NotThere::new));
            return;
        }
        Optional<Page> home = pages.byTitle(space.name());
        if (home.isPresent()) {
            page(visit, space, pages, home.get());
        } else {
            screen.show(visit, space.name(), "space", Map.of("space", space, "pages", pages.list()),
                    Sidebar.of(space, pages, Optional.empty()), "page");
        }
    }

    /** {@code /pages/viewpage.action} with an id, or with space and title. */
    void viewPage(Visit visit) throws IOException, Visit.NotThere {
        if (visit.text("pageId").isEmpty()) {
            Space space = space(visit, visit.text("spaceKey"));
            VisiblePages pages = wiki.pagesOf(space.key(), visit.user());
            page(visit, space, pages, pages.byTitle(visit.text("title")).orElseThrow(Visit.NotThere::new));
        } else {
            Page page = page(visit);
            page(visit, space(visit, page.spaceKey()), wiki.pagesOf(page.spaceKey(), visit.user()), page);
        }
    }

    /** {@code /rest/api/content/ID}: a page as scripts get it, always with what Confluence gives for {@code expand=body.view}. */
    void content(Visit visit, String id) throws IOException, Visit.NotThere {
        Page page = wiki.pages(visit.user()).byId(Visit.parse(id)).orElseThrow(Visit.NotThere::new);
        String view = screen.body(visit, page, wiki.current(page).body(), "display");
        visit.json(Map.of("id", String.valueOf(page.id()), "type", "page", "title", page.title(),
                "body", Map.of("view", Map.of("value", view, "representation", "view"))));
    }

    Space space(Visit visit, String key) throws Visit.NotThere {
        return wiki.space(key, visit.user()).orElseThrow(Visit.NotThere::new);
    }

    /** Returns the page of the parameter {@code pageId}. */
    Page page(Visit visit) throws Visit.NotThere {
        return wiki.pages(visit.user()).byId(visit.number("pageId")).orElseThrow(Visit.NotThere::new);
    }

    private void page(Visit visit, Space space, VisiblePages pages, Page page) throws IOException {
        String html = screen.body(visit, page, wiki.current(page).body(), "display");
        Map<String, Object> model = new HashMap<>(Map.of("space", space, "page", page, "pageId", page.id(),
                "ancestors", new ArrayList<>(pages.ancestors(page)), "bodyHtml", html));
        model.put("labels", wiki.labels(page.id()));
        model.put("comments", wiki.comments(page.id()).stream().map(c -> new ShownComment(c, screen.body(visit, page, c.body(), "display"))).toList());
        model.put("restrictions", wiki.restrictions(page.id()));
        screen.show(visit, page.title() + " - " + space.name(), "page", model, Sidebar.of(space, pages, Optional.of(page)), "page");
    }

    /** A comment with its body as HTML. */
    public record ShownComment(Comment comment, String bodyHtml) {
    }

    /** A space with the number of pages that the visitor may see. */
    public record SpaceLine(Space space, long count) {
    }
}
