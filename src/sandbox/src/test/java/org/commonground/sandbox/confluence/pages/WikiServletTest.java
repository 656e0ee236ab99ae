package org.commonground.sandbox.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Restriction;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.TestWiki;
import org.commonground.sandbox.host.Users;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikiServletTest {
    private static final String RICH = "<ac:structured-macro ac:name=\"rich\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>";
    private final TestWiki test = new TestWiki();
    private WikiServer server;

    @BeforeEach
    void start() throws Exception {
        server = new WikiServer(test);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        test.close();
    }

    private Document page(String user, String path) throws Exception {
        HttpResponse<String> response = server.get(user, path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private Page now(Page page) {
        return test.wiki.pages(Users.byName("admin")).byId(page.id()).orElseThrow();
    }

    private static String edit(Page page) {
        return "/pages/editpage.action?pageId=" + page.id();
    }

    /** Returns what a browser would send from the editor. */
    private Map<String, String> form(Document editor) {
        Map<String, String> form = new HashMap<>();
        editor.select("#editpageform input").forEach(i -> form.put(i.attr("name"), i.attr("value")));
        form.put("body", text(editor, "#markup").replaceAll("\r\n|\r|\n", "\r\n"));
        return form;
    }

    /** Browsers drop the first line end behind a textarea's tag; the parser here does not. */
    private static String text(Document editor, String textarea) {
        return editor.selectFirst(textarea).wholeText().substring(1);
    }

    @Test
    void the_dashboard_lists_spaces_and_recent_pages() throws Exception {
        test.page("First page", "<p>x</p>", 0);
        Document dashboard = page("viewer", "/");
        assertThat(dashboard.select(".space-list li").text()).contains("Keys", "KEY, 1 page");
        assertThat(dashboard.select(".update-list a").attr("href")).isEqualTo("/confluence/display/KEY/First+page");
        assertThat(page("outsider", "/").select(".empty-state").text()).contains("no spaces that you may see");
        assertThat(page("anonymous", "/").select(".empty-state a").attr("href")).isEqualTo("/confluence/login");
    }

    @Test
    void a_page_is_found_by_title_and_by_id_and_names_its_macro_s_resources() throws Exception {
        Page page = test.page("A page", RICH, 0);
        Document html = page("viewer", "/display/KEY/A+page");
        assertThat(html.select("#main-content.wiki-content").text()).isEqualTo("[{}|display| x ]");
        assertThat(html.select("head meta[name=resources]").attr("content")).isEqualTo("page");
        assertThat(html.select(".page-metadata-modification-info").text())
                .isEqualTo("Created by Alex Admin, last modified on Mar 04, 2026 05:06");
        assertThat(html.select("#editPageLink")).isEmpty();
        assertThat(page("admin", "/pages/viewpage.action?pageId=" + page.id()).select("#editPageLink")).hasSize(1);
        assertThat(page("admin", "/pages/viewpage.action?spaceKey=KEY&title=A+page").select("h1").text()).isEqualTo("A page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&amp;</b>", "a/b", "50% + more; ?x=#1", "..", "\u05e9\u05dc\u05d5\u05dd", "a\\b", "'\"$!{x}#if"})
    void any_title_is_shown_as_it_is_and_reachable_by_its_link(String title) throws Exception {
        Page page = test.page(title, "<p>reached</p>", 0);
        Document space = page("viewer", "/display/KEY");
        Element link = space.selectFirst(".update-list a");
        assertThat(link.text()).isEqualTo(title);
        Document html = page("viewer", link.attr("href").substring("/confluence".length()));
        assertThat(html.select("#main-content").text()).isEqualTo("reached");
        assertThat(html.select("h1").text()).isEqualTo(title);
        assertThat(html.selectFirst("h1").attr("dir")).isEqualTo("auto");
        assertThat(page("admin", edit(page)).select("#content-title").attr("value")).isEqualTo(title);
    }

    @Test
    void the_space_s_home_is_the_page_of_its_name() throws Exception {
        assertThat(page("viewer", "/display/KEY").select(".empty-state").text()).contains("no pages yet");
        Page home = test.page("Keys", "<p>welcome</p>", 0);
        test.page("Below", "<p/>", home.id());
        Document html = page("viewer", "/display/key");
        assertThat(html.select("#main-content").text()).isEqualTo("welcome");
        assertThat(html.select(".plugin_pagetree a")).extracting(Element::text).containsExactly("Keys", "Below");
        assertThat(html.select(".plugin_pagetree a[aria-current=page]").text()).isEqualTo("Keys");
    }

    @Test
    void not_there_and_not_allowed_look_the_same() throws Exception {
        Page secret = test.page("Secret", "<p>x</p>", 0);
        Page below = test.page("Below", "<p>x</p>", secret.id());
        test.wiki.restrict(secret, List.of(new Restriction(false, "product")));
        String missing = server.get("engineer", "/pages/viewpage.action?pageId=1").body();
        for (String path : List.of("/display/KEY/Secret", "/display/KEY/Below", "/display/NO", "/nothing", "/display/KEY/%FF",
                "/pages/viewpage.action?pageId=" + secret.id(), "/pages/viewpage.action?pageId=x", edit(below),
                "/pages/viewpreviousversions.action?pageId=" + below.id(), "/pages/createpage.action?spaceKey=KEY&parentPageId=" + below.id())) {
            HttpResponse<String> response = server.get("engineer", path);
            assertThat(response.statusCode()).as(path).isIn(400, 404);
            if (response.statusCode() == 404) {
                assertThat(response.body()).as(path).isEqualTo(missing);
            }
        }
        assertThat(page("engineer", "/dosearchsite.action?queryString=secret").select(".empty-state").text()).contains("Nothing found");
        assertThat(page("engineer", "/").select(".space-list").text()).contains("0 pages");
        assertThat(page("product", "/dosearchsite.action?queryString=x").select("#search-count").text()).isEqualTo("2 pages");
    }

    @Test
    void viewers_cannot_write() throws Exception {
        Page page = test.page("A page", "old", 0);
        assertThat(server.get("viewer", edit(page)).statusCode()).isEqualTo(404);
        assertThat(server.get("viewer", "/pages/createpage.action?spaceKey=KEY").statusCode()).isEqualTo(404);
        Map<String, String> form = form(page("admin", edit(page)));
        assertThat(server.post("viewer", "/pages/editpage.action", form).statusCode()).isEqualTo(404);
        form.put("version", "1");
        assertThat(server.post("viewer", "/pages/revertpagebacktoversion.action", form).statusCode()).isEqualTo(404);
        assertThat(server.post("viewer", "/pages/preview.action", form).statusCode()).isEqualTo(404);
        assertThat(now(page).version()).isEqualTo(1);
    }

    @Test
    void a_post_without_the_token_changes_nothing() throws Exception {
        Page page = test.page("A page", "old", 0);
        Map<String, String> form = form(page("admin", edit(page)));
        form.put("atl_token", "other");
        assertThat(server.post("admin", "/pages/editpage.action", form).statusCode()).isEqualTo(403);
        assertThat(now(page).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n<p>a</p>\n", "<p>a</p>\r\n<p>b</p>", "<p>a\rb\nc\r\nd</p>", " <p>&nbsp;\u00a0&lt;\ud83d\ude80</p>\t ",
        "<p>broken\n", "</textarea><script>alert(1)</script>", "", "<![CDATA[$x #if ${y}]]>"})
    void saving_unchanged_text_stores_the_same_characters(String body) throws Exception {
        Page page = test.page("A page", body, 0);
        Document editor = page("engineer", edit(page));
        assertThat(editor.select("script:not([src])")).isEmpty();
        Map<String, String> form = form(editor);
        form.put("comment", "as it was");
        assertThat(server.post("engineer", "/pages/editpage.action", form).statusCode()).isEqualTo(302);
        assertThat(now(page).version()).isEqualTo(2);
        assertThat(now(page).author()).isEqualTo("engineer");
        assertThat(test.wiki.current(now(page)).body()).isEqualTo(body);
        assertThat(test.wiki.current(now(page)).comment()).isEqualTo("as it was");
    }

    @Test
    void text_that_is_not_well_formed_is_refused_and_stays_in_the_editor() throws Exception {
        Page page = test.page("A page", "<p>old</p>", 0);
        Map<String, String> form = form(page("admin", edit(page)));
        form.put("body", "<p>new</p>\r\n<b>&lt;</i>");
        HttpResponse<String> response = server.post("admin", "/pages/editpage.action", form);
        Document editor = Jsoup.parse(response.body());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(editor.select("#editor-mistake").text()).contains("line 2, column ");
        assertThat(text(editor, "#markup")).isEqualTo("<p>new</p>\n<b>&lt;</i>");
        assertThat(now(page).version()).isEqualTo(1);
    }

    @Test
    void a_broken_page_shows_a_box_and_can_be_repaired() throws Exception {
        Page page = test.page("A page", "<p>broken", 0);
        assertThat(page("viewer", "/display/KEY/A+page").select("#main-content .aui-message-error").text()).contains("line 1");
        Map<String, String> form = form(page("admin", edit(page)));
        form.put("body", "<p>still broken");
        assertThat(server.post("admin", "/pages/editpage.action", form).statusCode()).isEqualTo(422);
        form.put("body", "<p>whole</p>");
        assertThat(server.post("admin", "/pages/editpage.action", form).statusCode()).isEqualTo(302);
    }

    @Test
    void two_who_edit_at_once_both_keep_their_text() throws Exception {
        Page page = test.page("A page", "<p>old</p>", 0);
        Map<String, String> mine = form(page("admin", edit(page)));
        Map<String, String> theirs = form(page("engineer", edit(page)));
        theirs.put("body", "<p>theirs</p>");
        server.post("engineer", "/pages/editpage.action", theirs);
        mine.put("body", "<p>mine</p>");

        HttpResponse<String> response = server.post("admin", "/pages/editpage.action", mine);
        Document conflict = Jsoup.parse(response.body());
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(conflict.select("#editor-conflict").text()).contains("Erik Lindqvist has changed it");
        assertThat(text(conflict, "#markup")).isEqualTo("<p>mine</p>");
        assertThat(text(conflict, "#theirs")).isEqualTo("<p>theirs</p>");

        assertThat(server.post("admin", "/pages/editpage.action", form(conflict)).statusCode()).isEqualTo(302);
        assertThat(test.wiki.history(now(page))).hasSize(3);
        assertThat(test.wiki.current(now(page)).body()).isEqualTo("<p>mine</p>");
    }

    @Test
    void a_new_page_needs_a_title_of_its_own() throws Exception {
        Page parent = test.page("Parent", "<p/>", 0);
        String path = "/pages/createpage.action?spaceKey=KEY&parentPageId=" + parent.id();
        Map<String, String> form = form(page("designer", path));
        form.put("body", "<p>new</p>");
        for (String title : List.of(" ", "Parent", "t".repeat(256))) {
            form.put("title", title);
            assertThat(server.post("designer", "/pages/createpage.action", form).statusCode()).isEqualTo(422);
        }
        form.put("title", "Child");
        assertThat(server.post("designer", "/pages/createpage.action", form).statusCode()).isEqualTo(302);
        Document child = page("viewer", "/display/KEY/Child");
        assertThat(child.select("#breadcrumbs li")).extracting(Element::text).containsExactly("Keys", "Parent");
        assertThat(child.select(".author").text()).isEqualTo("Dalia Haddad");
    }

    @Test
    void the_preview_renders_without_saving() throws Exception {
        Map<String, String> form = form(page("admin", "/pages/createpage.action?spaceKey=KEY"));
        form.put("body", RICH);
        Document preview = Jsoup.parse(server.post("admin", "/pages/preview.action", form).body());
        assertThat(preview.select("#main-content").text()).isEqualTo("[{}|preview| x ]");
        assertThat(preview.select("meta[name=resources]").attr("content")).isEqualTo("page");
        assertThat(test.wiki.pages(Users.byName("admin")).list()).isEmpty();
    }

    @Test
    void the_history_shows_and_restores_old_versions() throws Exception {
        Page page = test.page("A page", "<p>first</p>", 0);
        test.wiki.save(page, 1, TestWiki.draft("A page", "<p>second</p>", 0));
        String path = "/pages/viewpreviousversions.action?pageId=" + page.id();
        assertThat(page("viewer", path).select("tbody tr")).hasSize(2);
        assertThat(page("viewer", path).select("form[method=post]")).isEmpty();
        assertThat(page("viewer", path + "&version=1").select("#main-content").text()).isEqualTo("first");
        assertThat(server.get("viewer", path + "&version=3").statusCode()).isEqualTo(404);

        server.post("admin", "/pages/revertpagebacktoversion.action",
                Map.of("atl_token", "token", "pageId", String.valueOf(page.id()), "version", "1"));
        assertThat(test.wiki.current(now(page)).body()).isEqualTo("<p>first</p>");
        assertThat(test.wiki.current(now(page)).comment()).isEqualTo("Restored version 1");
        assertThat(now(page).version()).isEqualTo(3);
    }

    @Test
    void the_macro_dialog_offers_every_macro_with_its_form() throws Exception {
        Document editor = page("admin", "/pages/createpage.action?spaceKey=KEY");
        assertThat(editor.select(".macro-choice strong")).extracting(Element::text)
                .containsExactly("The rich <macro>", "The plain <macro>", "The none <macro>");
        assertThat(editor.select(".macro-form[data-macro=rich]").attr("data-body")).isEqualTo("RICH_TEXT");
        assertThat(editor.select(".macro-form[data-macro=rich] input[data-parameter=who]").attr("list")).isEqualTo("people");
        assertThat(editor.select("head meta[name=resources]").attr("content")).isEqualTo("macro-browser editor");
    }

    @Test
    void a_space_with_many_pages_says_how_many_its_tree_leaves_out() throws Exception {
        test.wiki.load(List.of(new Space("BIG", "Big")), java.util.stream.IntStream.range(0, 250)
                .mapToObj(i -> new org.commonground.sandbox.confluence.LoadedPage(new org.commonground.sandbox.confluence.Draft(
                        "BIG", 0, "Page " + i, "x", "admin", TestWiki.NOW, ""), "", List.of())).toList());
        Document html = page("viewer", "/display/BIG/Page+99");
        assertThat(html.select(".plugin_pagetree li")).hasSize(201);
        assertThat(html.select(".sidebar-empty").text()).isEqualTo("and 49 more, not listed here");
        assertThat(html.select(".plugin_pagetree a[aria-current=page]").text()).isEqualTo("Page 99");
    }

    @Test
    void a_page_of_five_megabytes_is_shown_and_saved() throws Exception {
        Page page = test.page("Big", "<p>" + "word &amp; word ".repeat(330_000) + "</p>", 0);
        assertThat(server.get("viewer", "/display/KEY/Big").statusCode()).isEqualTo(200);
        assertThat(server.post("admin", "/pages/editpage.action", form(page("admin", edit(page)))).statusCode()).isEqualTo(302);
        assertThat(now(page).version()).isEqualTo(2);
        assertThat(test.wiki.current(now(page)).body().equals(test.wiki.version(page, 1).body())).isTrue();
    }

    @Test
    void its_own_style_and_scripts_are_served_and_nothing_else() throws Exception {
        assertThat(server.get("anonymous", "/sandbox-confluence/sandbox-confluence.css").headers().firstValue("content-type").orElse(""))
                .startsWith("text/css");
        assertThat(server.get("anonymous", "/sandbox-confluence/sandbox-confluence-editor.js").statusCode()).isEqualTo(200);
        assertThat(server.get("anonymous", "/sandbox-confluence/frame.vm").statusCode()).isEqualTo(404);
    }
}
