package org.commonground.sandbox.confluence.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.confluence.Draft;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.PageVersion;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.confluence.storage.NotWellFormed;
import org.commonground.sandbox.confluence.storage.StorageBody;
import org.commonground.sandbox.host.Users;

/** The editor of the storage format; what cannot be saved stays in the editor, with the reason. */
final class Editing {
    private static final int MAX_TITLE = 255;
    private static final int MAX_BODY = 20_000_000;

    private final Wiki wiki;
    private final Screen screen;
    private final Reading reading;
    private final Clock clock;

    Editing(Wiki wiki, Screen screen, Reading reading, Clock clock) {
        this.wiki = wiki;
        this.screen = screen;
        this.reading = reading;
        this.clock = clock;
    }

    /** {@code /pages/createpage.action}: the empty editor, and its save. */
    void create(Visit visit) throws IOException, Visit.NotThere {
        Space space = reading.space(visit, visit.text("spaceKey"));
        long parent = visit.text("parentPageId").isEmpty() ? 0 : visit.number("parentPageId");
        if (!visit.mayEdit() || parent != 0 && wiki.pagesOf(space.key(), visit.user()).byId(parent).isEmpty()) {
            throw new Visit.NotThere();
        }
        Form form = new Form(space, Optional.empty(), parent, 0, visit.text("title").strip(),
                Newlines.as("", visit.text("body")), visit.text("comment"));
        Optional<String> mistake = visit.isPost() ? mistake(form, "") : Optional.of("");
        if (mistake.isPresent()) {
            show(visit, form, mistake.get(), Optional.empty());
        } else {
            long id = wiki.create(draft(visit, form)).orElseThrow(Visit.NotThere::new);
            visit.redirect(visit.contextPath() + "/pages/viewpage.action?pageId=" + id);
        }
    }

    /** {@code /pages/copypage.action}: the editor of a new page with another page's text; nothing is stored yet. */
    void copy(Visit visit) throws IOException, Visit.NotThere {
        Page page = wiki.pages(visit.user()).byId(visit.number("idOfPageToCopy")).orElseThrow(Visit.NotThere::new);
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        show(visit, new Form(reading.space(visit, page.spaceKey()), Optional.empty(), page.parentId(), 0, "Copy of " + page.title(),
                wiki.current(page).body(), ""), "", Optional.empty());
    }

    /** {@code /pages/editpage.action}: the editor with the page's text, and its save. */
    void edit(Visit visit) throws IOException, Visit.NotThere {
        Page page = reading.page(visit);
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        Space space = reading.space(visit, page.spaceKey());
        PageVersion current = wiki.current(page);
        if (visit.isPost()) {
            int base = (int) Math.max(1, Math.min(page.version(), visit.number("base")));
            String original = wiki.version(page, base).body();
            save(visit, new Form(space, Optional.of(page), page.parentId(), base, visit.text("title").strip(),
                    Newlines.as(original, visit.text("body")), visit.text("comment")), original);
        } else {
            show(visit, new Form(space, Optional.of(page), page.parentId(), page.version(), page.title(), current.body(), ""),
                    "", Optional.empty());
        }
    }

    private void save(Visit visit, Form form, String original) throws IOException, Visit.NotThere {
        Page page = form.page().orElseThrow();
        Optional<String> mistake = mistake(form, original);
        if (mistake.isPresent()) {
            show(visit, form, mistake.get(), Optional.empty());
        } else if (wiki.save(page, form.base(), draft(visit, form))) {
            visit.redirect(visit.contextPath() + "/pages/viewpage.action?pageId=" + page.id());
        } else {
            Page now = reading.page(visit);
            visit.response().setStatus(409);
            show(visit, new Form(form.space(), Optional.of(now), form.parent(), now.version(), form.title(), form.body(),
                    form.comment()), "", Optional.of(wiki.current(now)));
        }
    }

    /** {@code /pages/preview.action}: the text in the editor as a page. */
    void preview(Visit visit) throws IOException, Visit.NotThere {
        Space space = reading.space(visit, visit.text("spaceKey"));
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        screen.showBare(visit, screen.unsaved(visit, space.key(), visit.text("title"), visit.text("body")));
    }

    /** Returns why the form cannot be saved. Text that was broken before may stay as it is, never become broken. */
    private Optional<String> mistake(Form form, String original) {
        if (form.title().isEmpty()) {
            return Optional.of("The page needs a title.");
        }
        if (form.title().length() > MAX_TITLE || form.comment().length() > MAX_TITLE) {
            return Optional.of("Title and comment may have " + MAX_TITLE + " characters.");
        }
        if (form.body().length() > MAX_BODY) {
            return Optional.of("The page may have " + MAX_BODY + " characters; it has " + form.body().length() + ".");
        }
        if (wiki.isTaken(form.space().key(), form.title(), form.page().map(Page::id).orElse(0L))) {
            return Optional.of("The space " + form.space().name() + " has a page of this title already. Choose another.");
        }
        if (!form.body().equals(original)) {
            try {
                StorageBody.parse(form.body());
            } catch (NotWellFormed e) {
                return Optional.of("The text is not well-formed, " + e.sentence());
            }
        }
        return Optional.empty();
    }

    private Draft draft(Visit visit, Form form) {
        return new Draft(form.space().key(), form.parent(), form.title(), form.body(), visit.user().orElseThrow().name(),
                clock.instant(), form.comment());
    }

    private void show(Visit visit, Form form, String mistake, Optional<PageVersion> theirs) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("page", form.page().map(java.util.List::of).orElse(java.util.List.of()));
        model.put("mistake", mistake);
        model.put("theirs", theirs.map(java.util.List::of).orElse(java.util.List.of()));
        model.put("macros", screen.macros());
        model.put("people", Users.all());
        form.page().ifPresent(page -> model.put("pageId", page.id()));
        if (!mistake.isEmpty()) {
            visit.response().setStatus(422);
        }
        Sidebar sidebar = Sidebar.of(form.space(), wiki.pagesOf(form.space().key(), visit.user()), form.page());
        screen.show(visit, form.page().isPresent() ? "Edit " + form.title() : "Create page", "editor", model, sidebar,
                "macro-browser", "editor");
    }

    /** What stands in the editor; the base is the version on which it builds, 0 for a new page. */
    public record Form(Space space, Optional<Page> page, long parent, int base, String title, String body, String comment) {
    }
}
