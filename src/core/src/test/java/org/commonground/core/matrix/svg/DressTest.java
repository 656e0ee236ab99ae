package org.commonground.core.matrix.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.png.SvgPng;
import org.commonground.core.matrix.view.Category;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.core.port.Hit;
import org.junit.jupiter.api.Test;

class DressTest {
    private static String svg(ColourBy colour, SizeBy size) {
        FakeHits hits = new FakeHits(SKY);
        for (int id = 1; id <= 40; id++) {
            hits.with(Matrices.candidate(id, 1.0 + id % 10, 1.0 + id % 7), new Hit(id, "SKY-" + id, "one", NOW, NOW, id),
                FakeHits.details(id % 3 == 0 ? "<Bug> & \"co\"" : "Story", "Open", "new"));
        }
        Shown shown = new Shown(Matrix.of(Matrices.oneToTen(), hits.candidates(null), 40), hits, NOW);
        MatrixView view = MatrixView.of(shown, Frame.page(960, 640), Integer.MAX_VALUE, colour, size);
        return MatrixSvg.render(view, DressTest::name, Texts.english(), MatrixSvg.Options.page(960, 640, "cg"));
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

        assertThat(svg).contains("Story (27)").contains("&lt;Bug&gt; &amp; ").contains("(13)").contains("height=\"670\"");
        assertThat(all(svg, "r=\"[0-9.]+\" fill=\"(#[0-9A-F]{6})\" stroke=\"#FFFFFF\"")).contains("#0C66E4", "#C25100")
            .allMatch(List.of("#0C66E4", "#C25100")::contains);
        SvgParser.parse(svg);
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
