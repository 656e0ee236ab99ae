package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spaces may be called anything: the register shows their names as text, on the page, in documents and in the CSV. */
class HostileSpacesTest {
    private static final int LONGEST_FILE_NAME = 250;

    @Test
    void names_of_spaces_are_shown_as_they_were_given(@TempDir Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String attack : Attacks.all()) {
            String name = attack.replace('/', '\u2215').replaceAll("[\\s\\p{Z}]+", " ").strip();
            if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_FILE_NAME && !name.matches("\\.{1,2}") && names.add(name)) {
                Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("Idea.xhtml"), Pages.discovery("decision=exploring"));
            }
        }
        Files.writeString(Files.createDirectories(folder.resolve("READ")).resolve("All.xhtml"), Pages.macro("discovery-register", "", "spaces=*"));
        try (Running running = Running.with("--pages", folder.toString())) {
            String page = running.confluence() + "/display/READ/All";
            Instant end = Instant.now().plusSeconds(60);
            while (!running.get(running.confluence() + "/rest/common-ground/1.0/register", "admin").body().contains("\"building\":{\"state\":\"done\"")) {
                assertThat(Instant.now()).as("the register is built").isBefore(end);
            }

            Set<String> seen = new TreeSet<>();
            for (String next = page; next != null;) {
                Document shown = Jsoup.parse(running.get(next, "admin").body());
                Element register = shown.selectFirst(".cg-register");
                assertThat(register.select("script, img, svg, iframe, object, [onerror], [onload], [onclick], [onmouseover]")).isEmpty();
                register.select("tbody .cg-column-page .cg-subtle").forEach(space -> seen.add(space.wholeText().replaceAll("[\\s\\p{Z}]+", " ").strip()));
                String link = register.select("a[rel=next]").attr("href");
                next = link.isEmpty() ? null : running.confluence().replaceFirst("(://[^/]+).*", "$1") + link;
            }

            assertThat(names).hasSizeGreaterThan(100);
            assertThat(seen).isEqualTo(names);
            for (String path : List.of("/exportword?pageId=", "/sandbox/mail?pageId=")) {
                String id = running.get(page, "admin").body().replaceFirst("(?s).*?pageId=([0-9]+).*", "$1");
                assertThat(Jsoup.parse(running.get(running.confluence() + path + id, "admin").body()).select(".cg-register")
                    .select("script, img, svg, iframe, object, [onerror], [onload], [onclick], [onmouseover]")).isEmpty();
            }
        }
    }
}
