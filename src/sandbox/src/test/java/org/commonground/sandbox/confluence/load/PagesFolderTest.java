package org.commonground.sandbox.confluence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.TestWiki;
import org.commonground.sandbox.host.SandboxException;
import org.commonground.sandbox.host.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesFolderTest {
    private final TestWiki test = new TestWiki();
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        test.close();
    }

    private void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<String> load(boolean keepBroken) {
        return new PagesFolder(folder, keepBroken, TestWiki.NOW).loadInto(test.wiki);
    }

    private List<Page> pages() {
        return test.wiki.pages(Users.byName("admin")).list();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused() {
        return assertThatThrownBy(() -> load(false)).isInstanceOf(SandboxException.class)
                .satisfies(e -> assertThat(pages()).isEmpty());
    }

    @Test
    void each_file_becomes_a_page_and_each_first_folder_a_space() throws IOException {
        file("Team notes/one.xhtml", "<p>1</p>");
        file("Team notes/deeper/one.xml", "<p>2</p>");
        file("team-notes/Two.HTML", "<p>3</p>");
        file("\u65e5\u672c/\u9801.xhtml", "<p>4</p>");
        file("top.xhtml", "<p>5</p>");
        file("Team notes/readme.md", "no page");
        file("Team notes/.hidden.xml", "no page");

        assertThat(load(false)).containsExactly("Loaded 5 pages into 4 spaces from " + folder + ".");
        assertThat(test.wiki.spaces(Users.byName("admin"))).contains(new Space("TEAMNOTES", "Team notes"),
                new Space("TEAMNOTES2", "team-notes"), new Space("SPACE", "\u65e5\u672c"), new Space("PAGES", "Pages"));
        assertThat(pages()).extracting(p -> p.spaceKey() + "/" + p.title()).containsExactlyInAnyOrder("TEAMNOTES/one",
                "TEAMNOTES/one (2)", "TEAMNOTES2/Two", "SPACE/\u9801", "PAGES/top");
    }

    @Test
    void a_text_is_stored_as_it_is_without_its_xml_declaration() throws IOException {
        file("a/plain.xml", "\n<p>a\r\n\tb&nbsp;</p>\n ");
        file("a/declared.xml", "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>x</p>");
        load(false);
        assertThat(pages()).extracting(p -> test.wiki.current(p).body())
                .containsExactly("<p>x</p>", "\n<p>a\r\n\tb&nbsp;</p>\n ");
    }

    @Test
    void a_folder_that_is_missing_or_empty_is_a_sentence() throws IOException {
        assertThatThrownBy(() -> new PagesFolder(folder.resolve("no"), false, TestWiki.NOW).loadInto(test.wiki))
                .isInstanceOf(SandboxException.class).hasMessageContainingAll("no for --pages is not there", "Name a folder");
        assertRefused().hasMessageContaining("holds no pages. Put");
        file("a/entities.xml", "<?xml version=\"1.0\"?>\n<hibernate-generic/>");
        assertRefused().hasMessageContaining("holds no pages, only exports of whole spaces");
    }

    @Test
    void a_broken_file_is_named_with_its_line_and_nothing_is_loaded() throws IOException {
        file("a/1.xhtml", "<p>fine</p>");
        file("a/2.xhtml", "<?xml version='1.0'?>\n<p>\n<b>\n</p>");
        assertRefused().hasMessageContainingAll("2.xhtml, line 4, column ", "--pages-keep-broken");
    }

    @Test
    void a_broken_file_may_be_kept_and_stays_as_it_is() throws IOException {
        file("a/1.xhtml", "<p>fine</p>");
        file("a/2.xhtml", "<p>\n<b>\n</p>");
        assertThat(load(true)).hasSize(2).last().asString().contains("cannot be shown", "2.xhtml, line 3");
        assertThat(pages()).hasSize(2).last().satisfies(p -> assertThat(test.wiki.current(p).body()).isEqualTo("<p>\n<b>\n</p>"));
    }

    @Test
    void text_that_is_not_utf_8_is_named_with_its_line() throws IOException {
        file("a/1.xhtml", "<p>\n\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused().hasMessageContainingAll("1.xhtml, line 2", "not UTF-8");
        file("a/1.xhtml", "<p>\n\n\0</p>");
        assertRefused().hasMessageContainingAll("1.xhtml, line 3", "U+0000");
    }

    @Test
    void hostile_files_are_refused() throws IOException {
        file("a/1.xhtml", "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><p>&x;</p>");
        assertRefused().hasMessageContaining("1.xhtml, line 1");
        file("a/1.xhtml", "<b>".repeat(10_000) + "</b>".repeat(10_000));
        assertRefused().hasMessageContaining("nested deeper");
        file("a/1.xhtml", new byte[20_000_001]);
        assertRefused().hasMessageContaining("larger than 20 MB");
    }

    @Test
    void exports_of_whole_spaces_are_passed_over_with_one_note() throws IOException {
        file("a/1.xhtml", "<p/>");
        file("a/2.entities.xml", "<?xml version=\"1.0\"?>\n<hibernate-generic datetime=\"x\"></hibernate-generic>");
        file("a/3.entities.xml", "<hibernate-generic/>");
        assertThat(load(false)).hasSize(2).last().asString().contains("Passed over 2 files", "2.entities.xml");
        assertThat(pages()).hasSize(1);
    }

    @Test
    void a_very_long_file_name_becomes_a_shorter_title() throws IOException {
        file("a/" + "x".repeat(249) + ".xml", "<p/>");
        load(false);
        assertThat(pages().get(0).title()).hasSize(240);
    }
}
