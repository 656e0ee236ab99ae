package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pages, and the pages in real exports of spaces, next to our macros: they load, show, and are saved as they were. */
class RealPagesBesideOursTest {
    private static final Path FOLDER = Repository.DATA.resolve("confluence");
    private static final String OURS = Pages.macro("discovery-summary", "<h3>Risks</h3><p>none</p>", "decision=exploring")
            + Pages.macro("feasibility-notes", "<h3>Dissent</h3><ul><li>Too slow</li></ul>", "verdict=feasible");
    @TempDir
    private Path folder;

    @Test
    void real_pages_and_exports_load_and_show_and_are_saved_unchanged_next_to_our_macros() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("SKIPPED: there are no pages in " + FOLDER + ", so real ones were not tried next to our macros.");
        }
        assumeTrue(Files.isDirectory(FOLDER), "no pages");
        Map<String, String> written = bodies();
        assertThat(written).hasSizeGreaterThan(100);
        int broken = 0;
        for (Map.Entry<String, String> page : written.entrySet()) {
            Files.writeString(Files.createDirectories(folder.resolve("REAL")).resolve(page.getKey() + ".xhtml"), page.getValue());
        }
        try (Running running = Running.with("--pages", folder.toString(), "--pages-keep-broken")) {
            Pages pages = new Pages(running, "admin");
            List<String> links = Jsoup.parse(running.get(running.confluence() + "/display/REAL", "admin").body()).select(".update-list a")
                    .eachAttr("href");
            assertThat(links).hasSize(written.size());
            for (String link : links) {
                HttpResponse<String> shown = running.get(running.confluence().replaceFirst("(://[^/]+).*", "$1") + link, "admin");
                String title = Jsoup.parse(shown.body()).selectFirst("#title-text").text();
                String body = written.get(title);
                assertThat(shown.statusCode()).as(title).isEqualTo(200);
                boolean shows = !shown.body().contains("This page cannot be shown");
                broken += shows ? 0 : 1;
                if (shows) {
                    assertThat(shown.body()).as(title).contains("cg-record").doesNotContain("Error rendering macro");
                }
                String id = shown.body().replaceFirst("(?s).*?pageId=([0-9]+).*", "$1");
                String before = text(editor(running, id));
                assertThat(unix(before)).as(title).isEqualTo(unix(body));
                pages.edit(Long.parseLong(id), 1, title, unix(before).replace("\n", "\r\n"));
                assertThat(editor(running, id).selectFirst("input[name=base]").val()).as(title).isEqualTo("2");
                assertThat(text(editor(running, id))).as(title).isEqualTo(before);
            }
        }
        System.out.println(written.size() + " real pages next to our macros, " + broken + " of them not well-formed.");
        assertThat(broken).isLessThan(written.size() / 10);
    }

    private static Element editor(Running running, String id) {
        return Jsoup.parse(running.get(running.confluence() + "/pages/editpage.action?pageId=" + id, "admin").body())
                .selectFirst("#editpageform");
    }

    /** The text in the editor; HTML takes no notice of a line end right behind the tag. */
    private static String text(Element editor) {
        return editor.selectFirst("textarea[name=body]").wholeText().replaceFirst("^\r?\n", "");
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Bodies with our macros behind them, by the titles that they will have. */
    private static Map<String, String> bodies() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
                String name = file.getParent().getFileName() + " " + file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
                if (file.toString().endsWith(".entities.xml")) {
                    int number = 0;
                    for (String body : export(Files.readString(file))) {
                        number++;
                        bodies.put(name + " " + number, body + OURS);
                    }
                } else if (file.toString().matches(".*\\.(xhtml|xml)")) {
                    bodies.put(name, Files.readString(file).replaceFirst("^\uFEFF?(\\s*<\\?xml[^>]*\\?>\\r?\\n?)?", "") + OURS);
                }
            }
        }
        return bodies;
    }

    /** The storage format in an export of a space: the property "body" of each object "BodyContent". */
    private static List<String> export(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        return document.select("object[class=BodyContent] > property[name=body]").stream().map(Element::wholeText)
                .map(body -> body.replace("]] >", "]]>")).filter(body -> !body.isBlank()).toList();
    }
}
