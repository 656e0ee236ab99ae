package org.commonground.sandbox.confluence.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.confluence.Lifecycle;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Restriction;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.host.SandboxUser;

/** A page's tools: move, delete, labels, restrictions, comments; the trash of a space, and the end of a space. */
final class PageTools {
    private final Wiki wiki;
    private final Lifecycle lifecycle;
    private final Screen screen;
    private final Reading reading;
    private final Clock clock;

    PageTools(Wiki wiki, Lifecycle lifecycle, Screen screen, Reading reading, Clock clock) {
        this.wiki = wiki;
        this.lifecycle = lifecycle;
        this.screen = screen;
        this.reading = reading;
        this.clock = clock;
    }

    /** {@code /pages/viewtrash.action}, for editors. */
    void showTrash(Visit visit) throws IOException, Visit.NotThere {
        Space space = space(visit);
        screen.show(visit, "Trash", "trash", Map.of("space", space, "trash", wiki.trash(space.key())),
                Sidebar.of(space, wiki.pagesOf(space.key(), visit.user()), Optional.empty()));
    }

    /** Makes one change and shows the page, or the space when the page is gone. */
    void change(Visit visit) throws IOException, Visit.NotThere {
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        switch (visit.path()) {
            case "/pages/restorepage.action" -> fromTrash(visit, lifecycle::restore);
            case "/pages/purgetrashitem.action" -> fromTrash(visit, lifecycle::purge);
            case "/spaces/doremovespace.action" -> removeSpace(visit);
            default -> changePage(visit);
        }
    }

    private void changePage(Visit visit) throws IOException, Visit.NotThere {
        Page page = reading.page(visit);
        switch (visit.path()) {
            case "/pages/movepage.action" -> move(visit, page);
            case "/pages/doremovepage.action" -> lifecycle.trash(page);
            case "/pages/addlabel.action" -> labels(visit).forEach(name -> lifecycle.addLabel(page.id(), name));
            case "/pages/removelabel.action" -> labels(visit).forEach(name -> lifecycle.removeLabel(page.id(), name));
            case "/pages/setrestrictions.action" -> wiki.restrict(page, names(visit, "users").stream()
                    .map(name -> new Restriction(false, name)).toList());
            case "/pages/doaddcomment.action" -> lifecycle.comment(page.id(), body(visit), visit.user().map(SandboxUser::name).orElseThrow(),
                    clock.millis());
            default -> throw new Visit.NotThere();
        }
        boolean gone = visit.path().equals("/pages/doremovepage.action");
        visit.redirect(visit.contextPath() + (gone ? "/display/" + page.spaceKey() : "/pages/viewpage.action?pageId=" + page.id()));
    }

    /** To below another page, named by its title, or to the top of a space. */
    private void move(Visit visit, Page page) throws Visit.NotThere {
        Space space = reading.space(visit, visit.text("spaceKey"));
        String parentTitle = visit.text("parentTitle").strip();
        long parent = 0;
        if (!parentTitle.isEmpty()) {
            parent = wiki.pagesOf(space.key(), visit.user()).byTitle(parentTitle).orElseThrow(Visit.NotThere::new).id();
        }
        if (parent == page.id() || wiki.isTaken(space.key(), page.title(), page.id())) {
            throw new Visit.NotThere();
        }
        lifecycle.move(page, space.key(), parent);
    }

    private void fromTrash(Visit visit, java.util.function.LongConsumer what) throws IOException, Visit.NotThere {
        Space space = space(visit);
        long id = visit.number("pageId");
        if (wiki.trash(space.key()).stream().noneMatch(t -> t.id() == id)) {
            throw new Visit.NotThere();
        }
        what.accept(id);
        visit.redirect(visit.contextPath() + "/pages/viewtrash.action?key=" + space.key());
    }

    private void removeSpace(Visit visit) throws IOException, Visit.NotThere {
        if (visit.user().filter(SandboxUser::isAdmin).isEmpty()) {
            throw new Visit.NotThere();
        }
        lifecycle.removeSpace(space(visit).key());
        visit.redirect(visit.contextPath() + "/");
    }

    private Space space(Visit visit) throws Visit.NotThere {
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        return reading.space(visit, visit.text("key"));
    }

    private static List<String> labels(Visit visit) {
        return names(visit, "labelString").stream().map(l -> l.toLowerCase(Locale.ROOT)).filter(l -> l.length() < 255).toList();
    }

    private static List<String> names(Visit visit, String parameter) {
        return Arrays.stream(visit.text(parameter).split("[\\s,]+")).filter(n -> !n.isEmpty()).toList();
    }

    /** What was typed as plain text becomes paragraphs; storage format stays. */
    private static String body(Visit visit) {
        String text = Newlines.as("", visit.text("body"));
        return text.stripLeading().startsWith("<") ? text : "<p>" + Html.escape(text).replace("\n", "<br/>") + "</p>";
    }
}
