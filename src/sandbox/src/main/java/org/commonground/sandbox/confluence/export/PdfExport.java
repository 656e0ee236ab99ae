package org.commonground.sandbox.confluence.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.commonground.sandbox.host.SandboxUser;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Makes a PDF of a page's HTML with Flying Saucer, the engine family of the real exporter. Nothing is loaded but exported files. */
public final class PdfExport {
    private static final String STYLE = "@page { size: A4; margin: 20mm } body { font-family: Helvetica, sans-serif; font-size: 10pt }"
            + " table { border-collapse: collapse } th, td { border: 1px solid #cccccc; padding: 3pt 5pt; vertical-align: top; text-align: left }";
    private static final String ENGINES_OWN_STYLE = "/resources/css/XhtmlNamespaceHandler.css";
    private static final int DOTS_PER_PIXEL = 20;

    private final ExportedFiles files;

    public PdfExport(ExportedFiles files) {
        this.files = files;
    }

    /** Returns the document, as this reader may see it. */
    public byte[] of(String title, String bodyHtml, Optional<SandboxUser> reader) throws IOException {
        var page = Jsoup.parse("<html><head><style>" + STYLE + "</style></head><body><h1></h1><div></div></body></html>");
        page.selectFirst("h1").text(title);
        page.selectFirst("div").html(bodyHtml);
        page.select("svg, script").remove();
        ITextRenderer renderer = new ITextRenderer();
        Files agent = new Files(renderer.getOutputDevice(), reader);
        renderer.getSharedContext().setUserAgentCallback(agent);
        renderer.setDocument(new W3CDom().fromJsoup(page), null);
        renderer.layout();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return out.toByteArray();
    }

    /** Finds exported files; everything else is not there. */
    private final class Files extends ITextUserAgent {
        private final Optional<SandboxUser> reader;

        Files(ITextOutputDevice device, Optional<SandboxUser> reader) {
            super(device, DOTS_PER_PIXEL);
            this.reader = reader;
        }

        @Override
        protected InputStream resolveAndOpenStream(String uri) {
            if (uri.endsWith(ENGINES_OWN_STYLE)) {
                return ITextRenderer.class.getResourceAsStream(ENGINES_OWN_STYLE);
            }
            return files.read(uri, reader).map(ByteArrayInputStream::new).orElse(null);
        }

        @Override
        public String resolveURI(String uri) {
            return uri;
        }
    }
}
