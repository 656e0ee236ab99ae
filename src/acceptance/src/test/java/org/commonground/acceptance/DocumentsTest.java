package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.acceptance.Pages.macro;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.commonground.acceptance.PdfPage.Picture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The macros in PDF, Word and mail: looked at, not only asked for. */
class DocumentsTest {
    /** 20 mm, the margin of the exporter's page. */
    private static final double MARGIN = 20 / 25.4 * 72;
    private static final int STRONG_RED = 0xC9372C;
    private static final int QUICK_WIN = 0xDFFCF0;
    private static final Path SCREENS = Repository.ROOT.resolve("src/acceptance/target/screens");
    private static final Pattern IMAGE = Pattern.compile("<img[^>]* src=\"([^\"]*)\"");
    private static Running running;
    private static long records;
    private static long register;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(SCREENS);
        running = Running.with();
        Pages pages = new Pages(running, "admin");
        records = pages.create("ENG", "Records on paper", macro("discovery-summary", "<p>Words of the summary</p>", "decision=validated")
            + macro("feasibility-notes", "<table><tbody><tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr>"
                + "<tr><td>The hold expires</td><td>High</td><td>High</td></tr></tbody></table>", "verdict=feasible-with-risks", "effort=3-5 weeks")
            + macro("impact-effort-matrix", "<table><tbody><tr><th>Idea</th><th>Impact</th><th>Effort</th></tr>"
                + "<tr><td>Group booking</td><td>9</td><td>2</td></tr><tr><td>Seat maps</td><td>2</td><td>8</td></tr></tbody></table>", "scale=1-10"));
        register = pages.create("ENG", "Register on paper", macro("discovery-register", "", "spaces=PD, ENG"));
        Instant end = Instant.now().plusSeconds(30);
        while (!running.get(running.confluence() + "/rest/common-ground/1.0/register", "admin").body().contains("\"state\":\"done\"")) {
            assertThat(Instant.now()).as("the register is built").isBefore(end);
        }
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_pdf_holds_the_risk_grid_and_the_matrix_within_its_margins_and_in_their_colours() {
        try (PdfPage pdf = pdf(records)) {
            List<Picture> pictures = pdf.pictures();

            assertThat(pictures).hasSize(2).allSatisfy(picture -> {
                assertThat(picture.x()).isGreaterThanOrEqualTo(MARGIN - 1);
                assertThat(picture.x() + picture.width()).isLessThanOrEqualTo(pdf.width() - MARGIN + 1);
                assertThat(picture.width()).isGreaterThan(100);
            });
            assertThat(colours(pdf.seen(pictures.get(0), SCREENS.resolve("pdf-records.png")))).as("the risk grid").contains(STRONG_RED);
            assertThat(colours(pdf.seen(pictures.get(1), SCREENS.resolve("pdf-matrix.png")))).as("the matrix").contains(QUICK_WIN)
                .hasSizeGreaterThan(10);
            assertThat(pdf.text()).contains("Words of the summary", "Feasible with risks", "3\u20135 weeks", "The hold expires", "Group booking");
            assertThat(pdf.rightmostText()).isLessThanOrEqualTo(pdf.width() - MARGIN + 1);
        }
    }

    @Test
    void a_pdf_holds_the_whole_register_within_its_margins() {
        try (PdfPage pdf = pdf(register)) {
            pdf.seen(new Picture(0, 0, 0, 10, 10), SCREENS.resolve("pdf-register.png"));

            assertThat(pdf.text()).contains("Discovery register", "Group booking", "Decision", "Verdict", "Filled in");
            assertThat(pdf.rightmostText()).isLessThanOrEqualTo(pdf.width() - MARGIN + 1);
        }
    }

    @Test
    void a_word_document_carries_its_pictures() throws IOException {
        String html = document("/exportword?pageId=" + records);
        List<BufferedImage> pictures = new ArrayList<>();
        Matcher image = IMAGE.matcher(html);
        while (image.find()) {
            assertThat(image.group(1)).startsWith("data:image/png;base64,");
            pictures.add(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(image.group(1).replaceFirst(".*,", "")))));
        }

        assertThat(pictures).hasSize(2);
        assertThat(colours(pictures.get(0))).contains(STRONG_RED);
        assertThat(colours(pictures.get(1))).contains(QUICK_WIN);
        assertThat(html).contains("Words of the summary").doesNotContain("<svg").doesNotContain("<script");
    }

    @Test
    void a_word_document_and_a_mail_hold_the_register_without_links_that_sort() {
        for (String html : List.of(document("/exportword?pageId=" + register), document("/sandbox/mail?pageId=" + register))) {
            assertThat(html).contains("<strong class=\"cg-register-title\">", "Group booking").contains("Validated").contains("<th scope=\"col\"").doesNotContain("cg-register-export")
                .doesNotContainPattern("href=\"[^\"]*cg-").doesNotContain("<script");
        }
    }

    @Test
    void a_mail_has_the_words_without_pictures_that_only_one_person_could_open() {
        assertThat(document("/sandbox/mail?pageId=" + records)).contains("Words of the summary", "Feasible with risks", "The hold expires",
            "Group booking").doesNotContain("<img").doesNotContain("<svg").doesNotContain("<script");
    }

    private static PdfPage pdf(long page) {
        return new PdfPage(running.bytes(running.confluence() + "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page, "viewer"));
    }

    private static String document(String path) {
        return running.get(running.confluence() + path, "viewer").body();
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }
}
