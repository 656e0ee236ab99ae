package org.commonground.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.confluence.export.ExportedFiles;
import org.commonground.sandbox.confluence.export.PdfExport;
import org.commonground.sandbox.confluence.export.WordExport;

/** A page as PDF, as a Word document and as it stands in a mail; and the files that exports need. */
final class Exporting {
    private final Wiki wiki;
    private final Screen screen;
    private final Reading reading;
    private final ExportedFiles files;

    Exporting(Wiki wiki, Screen screen, Reading reading, ExportedFiles files) {
        this.wiki = wiki;
        this.screen = screen;
        this.reading = reading;
        this.files = files;
    }

    /** {@code /spaces/flyingpdf/pdfpageexport.action}. */
    void pdf(Visit visit) throws IOException, Visit.NotThere {
        Page page = reading.page(visit);
        send(visit, "application/pdf", new PdfExport(files).of(page.title(), body(visit, page, "pdf"), visit.user()));
    }

    /** {@code /exportword}. */
    void word(Visit visit) throws IOException, Visit.NotThere {
        Page page = reading.page(visit);
        String html = new WordExport(files).of(page.title(), body(visit, page, "word"), visit.user());
        send(visit, "application/vnd.ms-word", html.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code /sandbox/mail}: the body that a notification would carry. */
    void mail(Visit visit) throws IOException, Visit.NotThere {
        send(visit, "text/html;charset=UTF-8", body(visit, reading.page(visit), "email").getBytes(StandardCharsets.UTF_8));
    }

    /** {@code /download/temp/NAME}. */
    void file(Visit visit) throws IOException, Visit.NotThere {
        send(visit, "image/png", files.read(visit.path(), visit.user()).orElseThrow(Visit.NotThere::new));
    }

    private String body(Visit visit, Page page, String outputType) {
        return screen.body(visit, page, wiki.current(page).body(), outputType);
    }

    private static void send(Visit visit, String type, byte[] bytes) throws IOException {
        HttpServletResponse response = visit.response();
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes);
    }
}
