package org.commonground.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.commonground.sandbox.confluence.Lifecycle;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.confluence.export.ExportedFiles;
import org.commonground.sandbox.plugin.PluginModules;

/** The played Confluence's pages, at Confluence's own addresses. */
public final class WikiServlet extends HttpServlet {
    private static final String FILES = "/sandbox-confluence/";
    private static final String CONTENT = "/rest/api/content/";

    private final transient Screen screen;
    private final transient Reading reading;
    private final transient History history;
    private final transient Editing editing;
    private final transient PageTools tools;
    private final transient Creating creating;
    private final transient Exporting exporting;

    public WikiServlet(Wiki wiki, Lifecycle lifecycle, PluginModules modules, ExportedFiles files, Clock clock) {
        screen = new Screen(wiki, modules, clock);
        reading = new Reading(wiki, screen);
        history = new History(wiki, screen, reading, clock);
        editing = new Editing(wiki, screen, reading, clock);
        creating = new Creating(wiki, screen, reading, clock);
        exporting = new Exporting(wiki, screen, reading, files);
        tools = new PageTools(wiki, lifecycle, screen, reading, clock);
    }

    /** Puts Confluence's frame, with the administration's links, around a page that a plugin rendered. */
    public String decorate(String title, String headHtml, String bodyHtml, HttpServletRequest request) {
        return screen.administration(new Visit(request, null), title, headHtml, bodyHtml);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response);
        try {
            if (!visit.isPost()) {
                get(visit);
            } else if (visit.hasToken()) {
                post(visit);
            } else {
                response.setStatus(403);
                screen.show(visit, "Session expired", "expired", Map.of());
            }
        } catch (Visit.NotThere e) {
            response.setStatus(404);
            screen.show(visit, "Page not found", "not-found", Map.of());
        }
    }

    /** Puts the frame of the site around a page that a plugin rendered. */
    public String general(String title, String bodyHtml, HttpServletRequest request) {
        return screen.general(new Visit(request, null), title, bodyHtml);
    }

    private void get(Visit visit) throws IOException, Visit.NotThere {
        String path = visit.path();
        if (path.startsWith("/display/")) {
            reading.display(visit);
        } else if (path.startsWith(ExportedFiles.PATH)) {
            exporting.file(visit);
        } else if (path.startsWith(CONTENT)) {
            reading.content(visit, path.substring(CONTENT.length()));
        } else if (path.startsWith(FILES)) {
            file(visit, path.substring(FILES.length()));
        } else {
            switch (path) {
                case "", "/", "/dashboard.action", "/index.action" -> reading.dashboard(visit);
                case "/dosearchsite.action" -> reading.search(visit);
                case "/pages/viewpage.action" -> reading.viewPage(visit);
                case "/pages/viewpreviousversions.action" -> history.show(visit);
                case "/pages/createpage.action" -> editing.create(visit);
                case "/pages/editpage.action" -> editing.edit(visit);
                case "/pages/copypage.action" -> editing.copy(visit);
                case "/spaces/flyingpdf/pdfpageexport.action" -> exporting.pdf(visit);
                case "/exportword" -> exporting.word(visit);
                case "/sandbox/mail" -> exporting.mail(visit);
                case "/pages/viewtrash.action" -> tools.showTrash(visit);
                case "/pages/createdialog.action" -> creating.choose(visit);
                case "/pages/createblueprint.action" -> creating.wizard(visit);
                case "/admin/console.action" -> screen.showAdministration(visit);
                default -> throw new Visit.NotThere();
            }
        }
    }

    private void post(Visit visit) throws IOException, Visit.NotThere {
        switch (visit.path()) {
            case "/pages/createpage.action" -> editing.create(visit);
            case "/pages/editpage.action" -> editing.edit(visit);
            case "/pages/createblueprint.action" -> creating.create(visit);
            case "/pages/preview.action" -> editing.preview(visit);
            case "/pages/revertpagebacktoversion.action" -> history.restore(visit);
            default -> tools.change(visit);
        }
    }

    private static void file(Visit visit, String name) throws IOException, Visit.NotThere {
        if (!name.matches("sandbox-confluence[a-z-]*\\.(css|js)")) {
            throw new Visit.NotThere();
        }
        try (InputStream in = WikiServlet.class.getResourceAsStream("/sandbox/confluence/" + name)) {
            if (in == null) {
                throw new Visit.NotThere();
            }
            visit.response().setContentType(name.endsWith("css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8");
            in.transferTo(visit.response().getOutputStream());
        }
    }
}
