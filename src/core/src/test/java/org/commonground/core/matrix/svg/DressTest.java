package org.commonground.core.matrix.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.png.SvgPng;
import org.commonground.core.matrix.view.Category;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.core.port.Hit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DressTest {
    private static String svg(ColourBy colour, SizeBy size) {
        FakeHits hits = new FakeHits(SKY);
        for (int id = 1; id <= 40; id++) {
            hits.with(Matrices.candidate(id, 1.0 + id % 10, 1.0 + id % 7), new Hit(id, "SKY-" + id, "one", NOW, NOW, id),
                FakeHits.details(id % 3 == 0 ? "<Bug> & \"co\"" : "Task", "Open", "new"));
        }
        return svg(hits, 40, colour, size, Texts.english());
    }

    private static String svg(FakeHits hits, int total, ColourBy colour, SizeBy size, MatrixTexts texts) {
        Shown shown = new Shown(Matrix.of(Matrices.oneToTen(), hits.candidates(null), total), hits, NOW);
        MatrixView view = MatrixView.of(shown, Frame.page(960, 640), Integer.MAX_VALUE, colour, size);
        return MatrixSvg.render(view, DressTest::name, texts, MatrixSvg.Options.page(960, 640, "cg"));
    }

    private static String name(Category category) {
        return category.name().orElse(category.id());
    }

    private static List<String> all(String svg, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(svg);
        return found.results().map(match -> match.group(1)).collect(Collectors.toList());
    }

    @Test
    void each_category_has_its_colour_and_stands_in_the_legend_with_its_count() {
        String svg = svg(ColourBy.TYPE, SizeBy.NONE);

        assertThat(svg).contains("Task (27)").contains("&lt;Bug&gt; &amp; ").contains("(13)").contains("height=\"670\"");
        assertThat(all(svg, " fill=\"(#[0-9A-F]{6})\" stroke=\"#FFFFFF\"")).contains("#0C66E4", "#C9372C")
            .allMatch(List.of("#0C66E4", "#C9372C")::contains);
        SvgParser.parse(svg);
    }

    @Test
    void the_keys_of_the_clearest_issues_stand_beside_their_dots_and_cover_nothing() {
        Document svg = SvgParser.parse(svg(ColourBy.TYPE, SizeBy.NONE));

        List<Element> keys = SvgParser.elements(svg, "text").stream().filter(text -> text.getTextContent().startsWith("IDEA-")).toList();
        assertThat(keys).hasSizeBetween(3, 12);
        for (Element key : keys) {
            double x = Double.parseDouble(key.getAttribute("x"));
            double y = Double.parseDouble(key.getAttribute("y"));
            double width = 7.0 * key.getTextContent().length();
            assertThat(SvgParser.elements(svg, "circle")).noneMatch(circle -> {
                double cx = Double.parseDouble(circle.getAttribute("cx"));
                double cy = Double.parseDouble(circle.getAttribute("cy"));
                double r = Double.parseDouble(circle.getAttribute("r"));
                return cx + r > x && cx - r < x + width && cy + r > y - 11 && cy - r < y + 3;
            });
        }
    }

    @Test
    void each_category_has_a_shape_of_its_own_too_and_stands_in_the_name_of_its_issues() {
        Document svg = SvgParser.parse(svg(ColourBy.TYPE, SizeBy.NONE));

        // 27 and 13 issues and one each in the legend
        assertThat(SvgParser.elements(svg, "circle")).hasSize(28).allMatch(circle -> circle.getAttribute("fill").equals("#0C66E4"));
        assertThat(SvgParser.elements(svg, "polygon")).hasSize(14).allMatch(cross -> cross.getAttribute("fill").equals("#C9372C"));
        assertThat(SvgParser.elements(svg, "title")).extracting(Element::getTextContent)
            .contains("IDEA-1: Idea number 1 (impact 2, effort 2), Task", "IDEA-3: Idea number 3 (impact 4, effort 4), <Bug> & \"co\"");
    }

    @Test
    void symbols_and_colours_are_those_of_the_pages_script() throws IOException {
        String script = Files.readString(Path.of("../plugin/src/main/javascript/matrix/symbols.js")).replaceAll("\\s+", " ");
        StringBuilder shapes = new StringBuilder("const SHAPES = [ null,");
        for (Symbol symbol : Symbol.values()) {
            double[] corners = symbol.outline();
            if (corners.length > 0) {
                shapes.append(IntStream.range(0, corners.length / 2).mapToObj(i -> "[" + Figures.pixels(corners[2 * i]) + ", "
                    + Figures.pixels(corners[2 * i + 1]) + "]").collect(Collectors.joining(", ", " [", "],")));
            }
        }

        assertThat(script).contains(shapes + " ];").contains("const CATEGORIES = " + list(Dress.CATEGORIES))
            .contains("const RAMP = " + list(Dress.RAMP))
            .contains("const QUADRANTS = " + list(Stream.of(Quadrant.values()).map(q -> Palette.of(q).dot()).toList()))
            .contains("const QUADRANT_BADGES = " + list(Stream.of(Quadrant.values()).map(q -> Palette.of(q).badge()).toList()));
    }

    private static String list(List<String> colours) {
        return colours.stream().collect(Collectors.joining("', '", "['", "'];"));
    }

    @Test
    void a_badge_shows_the_shares_of_the_legend_around_its_count() throws IOException {
        FakeHits hits = new FakeHits(SKY);
        for (int id = 1; id <= 400; id++) {
            hits.with(Matrices.candidate(id, 2.0, 3.0), new Hit(id, "SKY-" + id, "one", NOW, NOW, id),
                FakeHits.details(id % 4 == 0 ? "Bug" : "Story", "Open", "new"));
        }
        for (int id = 401; id <= 420; id++) {
            hits.with(Matrices.candidate(id, 8.0 + id % 3 * 4, 1.0 + id % 7), new Hit(id, "SKY-" + id, "one", NOW, NOW, id),
                FakeHits.details("Type " + id % 10, "Open", "new"));
        }
        MatrixTexts english = Texts.english();
        MatrixTexts texts = new MatrixTexts(new MatrixTexts.Picture("Types", "By type", "None", List.of("Size by votes, 1 to 420")),
            english.axes(), english.quadrants(), english.marks());
        String svg = svg(hits, 420, ColourBy.TYPE, SizeBy.VOTES, texts);

        assertThat(svg).contains("; Story (300), Bug (100)\"").contains("rotate(-90 ").contains("rotate(180 ");
        MatrixSvgTest.golden("by-type", svg);
    }

    @Test
    void without_a_colour_there_is_no_legend() {
        assertThat(svg(ColourBy.QUADRANT, SizeBy.NONE)).contains("height=\"640\"").doesNotContain("cg-legend");
    }

    @Test
    void sizes_go_from_small_to_the_full_radius() {
        List<Double> radii = all(svg(ColourBy.QUADRANT, SizeBy.VOTES), "r=\"([0-9.]+)\" fill").stream().map(Double::valueOf).toList();

        assertThat(radii.stream().distinct().count()).isGreaterThan(10);
        assertThat(radii.stream().mapToDouble(r -> r).max().orElseThrow()).isLessThanOrEqualTo(7);
        assertThat(radii.stream().mapToDouble(r -> r).min().orElseThrow()).isGreaterThan(1);
    }

    @Test
    void the_picture_with_its_legend_can_be_painted() {
        byte[] png = SvgPng.paint(svg(ColourBy.VOTES, SizeBy.VOTES), 1);

        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        // height of the picture and the legend, from the header
        assertThat(png[22] << 8 & 0xff00 | png[23] & 0xff).isEqualTo(670);
    }
}
