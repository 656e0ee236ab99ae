package org.commonground.core.matrix.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SvgPngTest {
    @BeforeAll
    static void without_a_display() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void shapes_stand_where_the_svg_says() throws IOException {
        BufferedImage image = image("<svg width='100' height='50'><rect width='100%' height='100%' fill='#FFFFFF'/>"
            + "<rect x='10' y='10' width='20' height='20' fill='#FF0000'/><g><circle cx='70' cy='25' r='10' fill='#00FF00'/></g>"
            + "<line x1='0' y1='45' x2='100' y2='45' stroke='#0000FF' stroke-width='2'/></svg>", 2);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
        assertThat(rgb(image, 40, 40)).isEqualTo("ff0000");
        assertThat(rgb(image, 140, 50)).isEqualTo("00ff00");
        assertThat(rgb(image, 100, 90)).isEqualTo("0000ff");
        assertThat(rgb(image, 100, 20)).isEqualTo("ffffff");
    }

    @Test
    void text_is_anchored_and_rotated() throws IOException {
        BufferedImage image = image("<svg width='100' height='100'><text x='100' y='50' text-anchor='end' font-size='20' fill='#000000'>"
            + "<tspan font-weight='600'>WW</tspan></text><text x='-50' y='20' text-anchor='middle' transform='rotate(-90)' "
            + "font-size='12' fill='#000000'>WWW \u05d0\u4e2d</text></svg>", 1);
        assertThat(dark(image, 60, 30, 40, 22)).isPositive();
        assertThat(dark(image, 30, 30, 25, 22)).isZero();
        assertThat(dark(image, 5, 30, 18, 40)).isPositive();
        assertThat(dark(image, 5, 85, 18, 15)).isZero();
    }

    @Test
    void every_golden_picture_can_be_painted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            List<Path> pictures = files.filter(f -> f.toString().endsWith(".svg")).toList();
            assertThat(pictures).isNotEmpty();
            for (Path picture : pictures) {
                assertThat(image(Files.readString(picture), 1).getWidth()).as(picture.toString()).isGreaterThan(100);
            }
        }
    }

    @Test
    void a_picture_never_has_too_many_pixels() throws IOException {
        assertThat(image("<svg width='4000' height='4000'/>", 8).getWidth()).isLessThanOrEqualTo(5657);
    }

    @Test
    void what_is_no_picture_is_refused() {
        for (String text : List.of("", "<p/>", "<svg width='0' height='10'/>", "<svg width='10'/>", "<svg")) {
            assertThatIllegalArgumentException().isThrownBy(() -> SvgPng.paint(text, 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SvgPng.paint("<svg width='10' height='10'/>", 9));
    }

    private static BufferedImage image(String svg, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SvgPng.paint(svg, scale)));
    }

    private static String rgb(BufferedImage image, int x, int y) {
        return String.format("%06x", image.getRGB(x, y) & 0xFFFFFF);
    }

    private static int dark(BufferedImage image, int x, int y, int width, int height) {
        int dark = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                dark += (image.getRGB(i, j) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
