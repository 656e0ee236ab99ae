package org.commonground.sandbox.confluence.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.confluence.Draft;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.PageVersion;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;

/** A page's earlier versions: list, look, restore. */
final class History {
    private final Wiki wiki;
    private final Screen screen;
    private final Reading reading;
    private final Clock clock;

    History(Wiki wiki, Screen screen, Reading reading, Clock clock) {
        this.wiki = wiki;
        this.screen = screen;
        this.reading = reading;
        this.clock = clock;
    }

    /** {@code /pages/viewpreviousversions.action}; with a parameter {@code version}, that version. */
    void show(Visit visit) throws IOException, Visit.NotThere {
        Page page = reading.page(visit);
        Space space = reading.space(visit, page.spaceKey());
        Sidebar sidebar = Sidebar.of(space, wiki.pagesOf(space.key(), visit.user()), Optional.of(page));
        if (visit.text("version").isEmpty()) {
            screen.show(visit, "History of " + page.title(), "history", Map.of("page", page, "pageId", page.id(),
                    "versions", wiki.history(page)), sidebar);
        } else {
            PageVersion version = version(page, visit);
            String html = screen.body(visit, page, version.body(), "display");
            screen.show(visit, page.title() + ", version " + version.number(), "version", Map.of("page", page,
                    "pageId", page.id(), "version", version, "bodyHtml", html), sidebar, "page");
        }
    }

    /** {@code /pages/revertpagebacktoversion.action}: the old text becomes the newest version. */
    void restore(Visit visit) throws IOException, Visit.NotThere {
        Page page = reading.page(visit);
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        PageVersion old = version(page, visit);
        Draft draft = new Draft(page.spaceKey(), page.parentId(), page.title(), old.body(), visit.user().orElseThrow().name(),
                clock.instant(), "Restored version " + old.number());
        // nothing is lost when somebody saved meanwhile: their version stays in the history
        wiki.save(page, page.version(), draft);
        visit.redirect(visit.contextPath() + "/pages/viewpage.action?pageId=" + page.id());
    }

    private PageVersion version(Page page, Visit visit) throws Visit.NotThere {
        long number = visit.number("version");
        if (number < 1 || number > page.version()) {
            throw new Visit.NotThere();
        }
        return wiki.version(page, (int) number);
    }
}
