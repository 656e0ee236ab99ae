package org.commonground.core.matrix.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commonground.core.matrix.Matrices.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MatrixSvgTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final MatrixSvg.Options PAGE = MatrixSvg.Options.page(720, 540, "cg-1");

    @Test
    void a_full_picture_with_links_is_as_recorded() throws IOException {
        Matrix matrix = Matrices.of(Matrices.oneToThree(), Matrices.candidates(41, Matrices.humped(new Random(3), 3)));
        golden("three-steps", MatrixSvg.render(matrix, Texts.english(), PAGE.linking("/jira/browse/")));
    }

    @Test
    void a_compact_picture_with_a_highlighted_issue_is_as_recorded() throws IOException {
        List<Candidate> candidates = Matrices.candidates(20, Matrices.humped(new Random(4), 10));
        golden("compact", MatrixSvg.render(Matrices.of(Matrices.oneToTen(), candidates), Texts.english(),
            MatrixSvg.Options.panel(320, 280, "cg-panel").highlighting(candidates.get(4).id())));
    }

    @Test
    void an_empty_picture_says_so_in_the_middle() throws IOException {
        golden("empty", MatrixSvg.render(Matrices.of(Matrices.oneToTen(), List.of()), Texts.english(), PAGE));
    }

    @Test
    void badges_and_issues_beyond_a_log_scale_are_as_recorded() throws IOException {
        List<Candidate> candidates = new ArrayList<>(Matrices.candidates(300, () -> 30.0));
        candidates.add(candidate(1, 5000.0, 0.5));
        AxisSettings axis = new AxisSettings("f", new Scale(1, 1000, 1, "days", Scale.Kind.LOG), Threshold.fixed(20));
        golden("badges-log", MatrixSvg.render(Matrices.of(new MatrixSettings(axis, axis), candidates), Texts.english(), PAGE));
    }

    @Test
    void every_mark_has_an_accessible_name() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), List.of(candidate(7, 2.5, 3.0), candidate(8, 99.0, 3.0)));
        Document linked = SvgParser.parse(MatrixSvg.render(matrix, Texts.english(), PAGE.linking("/jira/browse/")));
        assertThat(SvgParser.elements(linked, "a")).extracting(a -> a.getAttribute("aria-label"))
            .contains("IDEA-7: Idea number 7 (impact 2.5, effort 3)")
            .contains("IDEA-8: Idea number 8 (impact 99, effort 3) (beyond the scale)");
        assertThat(SvgParser.elements(linked, "a")).extracting(a -> a.getAttribute("href")).contains("/jira/browse/IDEA-7");
        assertThat(linked.getDocumentElement().getAttribute("role")).isEqualTo("group");
        Document plain = SvgParser.parse(MatrixSvg.render(matrix, Texts.english(), PAGE));
        assertThat(plain.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(SvgParser.elements(plain, "a")).isEmpty();
        assertThat(SvgParser.elements(plain, "title")).extracting(Element::getTextContent)
            .contains("IDEA-7: Idea number 7 (impact 2.5, effort 3)");
    }

    @Test
    void the_name_of_the_picture_is_found_by_its_id() {
        Document svg = SvgParser.parse(MatrixSvg.render(Matrices.of(Matrices.oneToTen(), List.of()), Texts.english(), PAGE));
        Element title = SvgParser.elements(svg, "title").get(0);
        assertThat(title.getAttribute("id")).isEqualTo(svg.getDocumentElement().getAttribute("aria-labelledby"));
        assertThat(title.getTextContent()).isEqualTo("Impact/effort matrix");
    }

    @Test
    void colours_need_no_style_sheet() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), Matrices.candidates(50, Matrices.humped(new Random(4), 10)));
        assertThat(MatrixSvg.render(matrix, Texts.english(), PAGE)).doesNotContain("style=").doesNotContain("<style");
    }

    @Test
    void beyond_1500_issues_the_picture_stays_small() {
        Matrix matrix = Matrices.of(Matrices.oneToTen(), Matrices.candidates(10000, Matrices.wholeNumbers(new Random(5), 10)));
        String svg = MatrixSvg.render(matrix, Texts.english(), PAGE);
        assertThat(svg.length()).isLessThan(100_000);
        assertThat(SvgParser.elements(SvgParser.parse(svg), "circle")).hasSize(100);
    }

    @Test
    void numbers_never_use_scientific_notation() {
        MatrixSettings wide = Matrices.settings(Scale.linear(0, 1e12, 1000), Threshold.median());
        String svg = MatrixSvg.render(Matrices.of(wide, List.of(candidate(1, 3e11, 1e-9))), Texts.english(), PAGE);
        assertThat(svg).contains("impact 300,000,000,000, effort 0)").doesNotContain("E1");
    }

    @Test
    void fine_steps_keep_their_decimals() {
        MatrixSettings fine = Matrices.settings(Scale.linear(0, 0.01, 0.001), Threshold.median());
        assertThat(MatrixSvg.render(Matrices.of(fine, List.of(candidate(1, 0.003, 0.007))), Texts.english(), PAGE))
            .contains("impact 0.003, effort 0.007");
    }

    @Test
    void options_out_of_bounds_are_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixSvg.Options.page(10, 540, "a")).withMessageContaining("10");
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixSvg.Options.page(720, 540, "a\"b")).withMessageContaining("a\"b");
        assertThatIllegalArgumentException().isThrownBy(() -> PAGE.linking("javascript:alert(1)//"))
            .withMessageContaining("javascript:");
    }

    static void golden(String name, String svg) throws IOException {
        SvgParser.parse(svg);
        Path file = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, svg + "\n");
        }
        assertThat(svg + "\n").isEqualTo(Files.readString(file));
    }
}
