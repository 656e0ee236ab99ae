package org.commonground.sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.commonground.sandbox.confluence.FakeModules;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewRendererTest {
    private static String render(String body) {
        return ViewRenderer.render(body, new Place("/wiki", "KEY", "My page", "display"), FakeModules.MACROS);
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "<p>a &amp; b &lt; c</p> => <p>a &amp; b &lt; c</p>",
        "<p>1&nbsp;&rarr;&nbsp;2 &euro; &#x41;</p> => <p>1\u00a0\u2192\u00a02 \u20ac A</p>",
        "<p>a<br />b</p><hr/> => <p>a<br/>b</p><hr/>",
        "<em></em> => <em></em>",
        "<foo:bar>kept</foo:bar> => kept",
        "<table class='wide'><tbody><tr><th>a</th><td>b</td></tr></tbody></table> => <div class=\"table-wrap\"><table class=\"wide confluenceTable\"><tbody><tr><th class=\"confluenceTh\">a</th><td class=\"confluenceTd\">b</td></tr></tbody></table></div>",
        "<h2>A title</h2><h2>A title</h2> => <h2 id=\"Mypage-Atitle\">A title</h2><h2 id=\"Mypage-Atitle.1\">A title</h2>",
        "<a href='http://x/'>x</a> => <a href=\"http://x/\">x</a>",
        "<ac:link><ri:page ri:content-title='To do' /></ac:link> => <a href=\"/wiki/display/KEY/To+do\">To do</a>",
        "<ac:link><ri:page ri:space-key='ENG' ri:content-title='A/B' /><ac:plain-text-link-body><![CDATA[<b>]]></ac:plain-text-link-body></ac:link> => <a href=\"/wiki/pages/viewpage.action?spaceKey=ENG&amp;title=A%2FB\">&lt;b&gt;</a>",
        "<ac:link ac:anchor='Here'><ac:link-body>up</ac:link-body></ac:link> => <a href=\"#Mypage-Here\">up</a>",
        "<ac:link><ri:user ri:userkey='key-designer'/></ac:link> => <span class=\"confluence-userlink user-mention\" data-username=\"designer\">Dalia Haddad</span>",
        "<ac:link><ri:url ri:value='javascript:x'/></ac:link> => <span class=\"unresolved\">javascript:x</span>",
        "<ac:link><ri:attachment ri:filename='a.pdf'/></ac:link> => <span class=\"unresolved\">a.pdf</span>",
        "<ac:image><ri:attachment ri:filename='a.png'/></ac:image> => <span class=\"image-placeholder\" role=\"img\" aria-label=\"Image: a.png\">a.png</span>",
        "<ac:layout><ac:layout-section ac:type='two_equal'><ac:layout-cell>x</ac:layout-cell></ac:layout-section></ac:layout> => <div class=\"contentLayout2\"><div class=\"columnLayout two-equal\"><div class=\"cell\">x</div></div></div>",
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>x</ac:task-body></ac:task></ac:task-list> => <ul class=\"inline-task-list\"><li class=\"checked\"><span class=\"task-box\" role=\"img\" aria-label=\"Done\"></span>x</li></ul>",
    })
    void renders_the_storage_format(String body, String html) {
        assertThat(render(body)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<p onclick='alert(1)'>x</p>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' java&#x9;script:alert(1)'>x</a>",
        "<a href='JAVASCRIPT:alert(1)'>x</a>",
        "<a href='data:text/html,alert(1)'>x</a>",
        "<img src='x' onerror='alert(1)'/>",
        "<iframe src='javascript:alert(1)'>alert(1)</iframe>",
        "<svg onload='alert(1)'><script>alert(1)</script></svg>",
        "<style>alert(1)</style>",
        "<p style=\"background:url('javascript:alert(1)')\">x</p>",
        "<p style='width:expression(alert(1))'>x</p>",
        "<form action='javascript:alert(1)'><input autofocus='1' onfocus='alert(1)'/></form>",
    })
    void leaves_out_what_could_run(String body) {
        assertThat(render(body)).doesNotContainIgnoringCase("alert(1)").doesNotContainIgnoringCase("script:");
    }

    @Test
    void text_stays_text_wherever_it_stands() {
        assertThat(render("<p title='\"&gt;&lt;b&gt;'>&lt;b&gt;</p>"))
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\">&lt;b&gt;</p>");
        assertThat(render(macro("<b>".replace("<", "&lt;"), ""))).contains("Unknown macro: &#39;&lt;b&gt;&#39;");
        assertThat(render(macro("code", "<ac:plain-text-body><![CDATA[<b>&nbsp;]]]]><![CDATA[>]]></ac:plain-text-body>")))
                .contains("<pre>&lt;b&gt;&amp;nbsp;]]&gt;</pre>");
        assertThat(render(macro("info", "<ac:parameter ac:name='title'>&lt;b&gt;</ac:parameter>"))).contains("&lt;b&gt;");
    }

    @Test
    void a_rich_text_macro_gets_its_body_rendered() {
        assertThat(render(macro("rich", "<ac:parameter ac:name=''>x</ac:parameter><ac:parameter ac:name='b'>&lt;</ac:parameter>"
                + "<ac:rich-text-body><p>a &amp; b</p><table><tbody><tr><td>c</td></tr></tbody></table></ac:rich-text-body>")))
                .isEqualTo("[{=x, b=<}|display|<p>a &amp; b</p><div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody>"
                        + "<tr><td class=\"confluenceTd\">c</td></tr></tbody></table></div>]");
    }

    @Test
    void a_plain_text_macro_gets_its_body_as_it_is() {
        assertThat(render(macro("plain", "<ac:plain-text-body><![CDATA[<p>a &amp; b</p>]]></ac:plain-text-body>")))
                .isEqualTo("[{}|display|<p>a &amp; b</p>]");
        assertThat(render(macro("none", "<ac:rich-text-body>x</ac:rich-text-body>"))).isEqualTo("[{}|display|]");
    }

    @Test
    void typed_parameters_reach_a_macro_as_names() {
        assertThat(render(macro("none", "<ac:parameter ac:name='a'><ri:user ri:userkey='key-engineer'/></ac:parameter>"
                + "<ac:parameter ac:name='b'><ac:link><ri:page ri:space-key='ENG' ri:content-title='T'/></ac:link></ac:parameter>")))
                .isEqualTo("[{a=engineer, b=ENG:T}|display|]");
    }

    @Test
    void macros_nest_also_in_table_cells() {
        String inner = macro("none", "");
        assertThat(render("<table><tbody><tr><td>" + macro("rich", "<ac:rich-text-body>" + macro("panel",
                "<ac:rich-text-body>" + inner + "</ac:rich-text-body>") + "</ac:rich-text-body>") + "</td></tr></tbody></table>"))
                .contains("<td class=\"confluenceTd\">[{}|display|<div class=\"panel\"><div class=\"panelContent\">[{}|display|]</div></div>]</td>");
    }

    @Test
    void one_failing_macro_takes_only_itself_away() {
        assertThat(render("<p>a</p>" + macro("none", "<ac:parameter ac:name='fail'>not &lt;so&gt;</ac:parameter>")
                + macro("none", "<ac:parameter ac:name='crash'>1</ac:parameter>") + "<p>b</p>"))
                .isEqualTo("<p>a</p><div class=\"aui-message aui-message-error\">Error rendering macro &#39;none&#39;: not &lt;so&gt;</div>"
                        + "<div class=\"aui-message aui-message-error\">Error rendering macro &#39;none&#39;: java.lang.IllegalStateException</div><p>b</p>");
    }

    @Test
    void contents_list_the_headings_that_come_after_them() {
        assertThat(render(macro("toc", "<ac:parameter ac:name='maxLevel'>1</ac:parameter>") + "<h1>a &lt; b</h1><h2>c</h2>"))
                .startsWith("<div class=\"toc-macro\"><ul><li class=\"toc-level-1\"><a href=\"#Mypage-a&lt;b\">a &lt; b</a></li></ul></div>");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "<p>a</p>\\n<p>b</b> => 2", "<p>a => 1", "a & b => 1", "<p>\\n\\n&unknown; => 3", "</p> => 1",
        "<p class=a>x</p> => 1", "<!DOCTYPE a><a/> => 1", "<?xml version='1.0'?><p/> => 1",
    })
    void says_where_a_body_is_not_well_formed(String body, int line) {
        String text = body.replace("\\n", "\n");
        NotWellFormed mistake = catchThrowableOfType(NotWellFormed.class, () -> StorageBody.parse(text));
        assertThat(mistake.line()).isEqualTo(line);
        assertThat(render(text)).contains("aui-message-error", "line " + line + ", column ");
    }

    @Test
    void a_column_counts_from_the_body_s_own_beginning() {
        NotWellFormed mistake = catchThrowableOfType(NotWellFormed.class, () -> StorageBody.parse("<p>ab</q>"));
        assertThat(mistake.column()).isBetween(6, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><p>&x;</p>",
        "<!DOCTYPE p SYSTEM 'http://localhost:1/x.dtd'><p/>",
        "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><p>&c;</p>",
        "<!ENTITY x 'y'><p>&x;</p>",
    })
    void a_body_cannot_declare_entities(String body) {
        assertThat(render(body)).contains("aui-message-error").doesNotContain("haha");
    }

    @Test
    void five_megabytes_take_seconds_at_most() {
        String row = "<tr><td>1&nbsp;&mdash; <strong>x</strong></td><td>" + macro("none", "") + "</td></tr>";
        String big = "<h1>t</h1><table><tbody>" + row.repeat(5_000_000 / row.length()) + "</tbody></table>";
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThat(render(big).length()).isGreaterThan(4_000_000));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> render("&nbsp;".repeat(800_000)));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> render((macro("toc", "") + "<h1>x</h1>").repeat(50_000)));
    }

    @Test
    void too_deep_nesting_is_a_mistake_and_not_a_crash() {
        int depth = 100_000;
        assertThat(render("<b>".repeat(depth) + "</b>".repeat(depth))).contains("deeper than 200");
        assertThat(render("<b>".repeat(200) + "x" + "</b>".repeat(200))).contains("<b>x</b>");
    }
}
