package org.commonground.sandbox.confluence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.commonground.sandbox.confluence.FakeModules;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.TestWiki;
import org.commonground.sandbox.confluence.storage.Place;
import org.commonground.sandbox.confluence.storage.ViewRenderer;
import org.commonground.sandbox.host.Users;
import org.junit.jupiter.api.Test;

class RealPagesTest {
    /** Seen from this module; the folder lies beside the repository and is no part of it. */
    private static final Path REAL = Path.of("../../../shared/data/confluence");

    @Test
    void real_pages_load_and_can_be_shown() {
        if (!Files.isDirectory(REAL)) {
            System.out.println("SKIPPED: no real pages in " + REAL + "; nothing is known about them.");
        }
        assumeTrue(Files.isDirectory(REAL), "SKIPPED: no real pages");
        try (TestWiki test = new TestWiki()) {
            System.out.println(new PagesFolder(REAL, true, TestWiki.NOW).loadInto(test.wiki).get(0));
            for (Page page : test.wiki.pages(Users.byName("admin")).list()) {
                String html = ViewRenderer.render(test.wiki.current(page).body(),
                        new Place("/wiki", page.spaceKey(), page.title(), "display"), FakeModules.MACROS);
                assertThat(html).as(page.title()).isNotBlank().doesNotContain("<script", "<ac:", "<ri:");
            }
        }
    }
}
