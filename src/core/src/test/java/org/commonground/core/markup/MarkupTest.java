package org.commonground.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void storage_format_keeps_prefixes_entities_and_cdata() {
        Element root = tree(Markup.storage("<ac:link a='1 &amp; 2'>&Uuml;ber&nbsp;&#x1F600;<![CDATA[<b>&nbsp;]]></ac:link>"));
        Element link = root.elements().get(0);
        assertThat(link.name()).isEqualTo("ac:link");
        assertThat(link.attribute("a")).isEqualTo("1 & 2");
        assertThat(link.children()).containsExactly(new Text("Über\u00a0\ud83d\ude00"), new Text("<b>&nbsp;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "</p>", "<p></b></p>", "<p a=1/>", "<p a/>", "a < b", "a & b", "&unknown;", "&#0;", "<p a='<'/>",
        "<p a='1' a='2'/>", "<!DOCTYPE x [<!ENTITY e 'e'>]><p>&e;</p>", "<!-- open", "<![CDATA[ open", "<p", "<p a='"})
    void what_is_not_well_formed_is_a_value(String text) {
        assertThat(Markup.storage(text)).isEqualTo(new Reading.Unreadable(Reading.Reason.NOT_WELL_FORMED, 1));
    }

    @Test
    void says_the_line() {
        assertThat(Markup.storage("<p>\n\n&bad;</p>")).isEqualTo(new Reading.Unreadable(Reading.Reason.NOT_WELL_FORMED, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "</p>", "<p></b></p>", "<p a=1>", "a < b", "&unknown;", "<!DOCTYPE x [<!ENTITY e 'e'>]>", "<p a='",
        "<script>if (a<b) {}</script", "<", "</", "<!", "<?", "<a =>", "<td><td></table>"})
    void html_is_always_read(String text) {
        assertThat(Markup.html(text)).isInstanceOf(Reading.Tree.class);
    }

    @Test
    void html_closes_cells_and_rows_as_browsers_do() {
        Element table = tree(Markup.html("<TABLE><tr><td>1<td>2<tr><td>3<br>4</table>")).elements().get(0);
        assertThat(table.elements()).hasSize(2);
        assertThat(table.elements().get(0).elements()).extracting(Element::name).containsExactly("td", "td");
    }

    @Test
    void depth_and_length_are_bounded() {
        String deep = "<div>".repeat(300);
        assertThat(Markup.html(deep)).isEqualTo(new Reading.Unreadable(Reading.Reason.TOO_DEEP, 1));
        assertThat(Markup.storage("a".repeat(Markup.LONGEST + 1))).isEqualTo(new Reading.Unreadable(Reading.Reason.TOO_LONG, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "&", "<a ", "<a b='", "</a>", "<", "<script>", "<![CDATA[", "<td>x</td>", "<p>x"})
    void five_megabytes_of_anything_take_no_longer_than_their_length(String piece) {
        String text = piece.repeat(Markup.LONGEST / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markup.html(text));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markup.storage(text));
    }

    private static Element tree(Reading reading) {
        return ((Reading.Tree) reading).root();
    }
}
