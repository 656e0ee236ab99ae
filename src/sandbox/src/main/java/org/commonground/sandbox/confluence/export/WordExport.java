package org.commonground.sandbox.confluence.export;

import java.util.Base64;
import java.util.Optional;
import org.commonground.sandbox.host.SandboxUser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes the HTML document that Confluence sends as a Word file; exported pictures are put into it. */
public final class WordExport {
    private final ExportedFiles files;

    public WordExport(ExportedFiles files) {
        this.files = files;
    }

    /** Returns the document, as this reader may see it. */
    public String of(String title, String bodyHtml, Optional<SandboxUser> reader) {
        var page = Jsoup.parse("<html><head><meta charset=\"utf-8\"><title></title></head><body><h1></h1><div></div></body></html>");
        page.selectFirst("title").text(title);
        page.selectFirst("h1").text(title);
        page.selectFirst("div").html(bodyHtml);
        page.select("svg, script").remove();
        for (Element image : page.select("img[src*=" + ExportedFiles.PATH + "]")) {
            files.read(image.attr("src"), reader).ifPresentOrElse(bytes ->
                    image.attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes)), image::remove);
        }
        return page.outerHtml();
    }
}
