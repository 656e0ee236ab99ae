package org.commonground.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dark theme turns the pictures over by a filter of CSS; what could be read and told apart before can be so afterwards. */
class TurnedPicturesTest {
    private static final Pattern FILTER = Pattern.compile("filter: invert\\(([.0-9]+)\\) hue-rotate\\(180deg\\)");
    /** hue-rotate(180deg), from the W3C's Filter Effects Module, section 4: cosine -1, sine 0. */
    private static final double[][] HALF_TURN = {{-0.574, 1.430, 0.144}, {0.426, 0.430, 0.144}, {0.426, 1.430, -0.856}};

    private static double inverted() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/web/common-ground.css"));
        List<String> amounts = FILTER.matcher(css).results().map(found -> found.group(1)).distinct().toList();
        assertThat(amounts).as("one filter, however the theme is chosen").hasSize(1);
        return Double.parseDouble(amounts.get(0));
    }

    private static double[] turned(String colour, double amount) {
        double[] before = IntStream.of(1, 3, 5).mapToDouble(i -> Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0)
            .map(c -> c * (1 - amount) + (1 - c) * amount).toArray();
        return IntStream.range(0, 3).mapToDouble(i -> IntStream.range(0, 3).mapToDouble(k -> HALF_TURN[i][k] * before[k]).sum())
            .map(c -> Math.max(0, Math.min(1, c))).toArray();
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(double[] colour) {
        double[] linear = Arrays.stream(colour).map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double contrast(String colour, String ground) throws IOException {
        double a = luminance(turned(colour, inverted()));
        double b = luminance(turned(ground, inverted()));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colours of core's Palette and Dress, and of the page's script. */
    @ParameterizedTest
    @CsvSource({"#216E4E, #DFFCF0, 4.5", "#0055CC, #E9F2FF, 4.5", "#44546F, #F7F8F9, 4.5", "#A54800, #FFF3EB, 4.5", "#626F86, #FFFFFF, 4.5",
        "#172B4D, #E9F2FF, 4.5", "#FFFFFF, #1F845A, 4.5", "#FFFFFF, #0C66E4, 4.5", "#FFFFFF, #626F86, 4.5", "#FFFFFF, #C25100, 4.5",
        "#22A06B, #DFFCF0, 3", "#1D7AFC, #E9F2FF, 3", "#738496, #F7F8F9, 3", "#E56910, #FFF3EB, 3", "#0C66E4, #DFFCF0, 3", "#C25100, #FFF3EB, 3",
        "#1F845A, #DFFCF0, 3", "#6E5DC6, #E9F2FF, 3", "#C9372C, #FFF3EB, 3", "#227D9B, #E9F2FF, 3", "#AE4787, #F7F8F9, 3", "#B38600, #DFFCF0, 3",
        "#3A4A9F, #E9F2FF, 3", "#1C3B6E, #FFF3EB, 3"})
    void what_stands_out_in_the_light_theme_does_so_in_the_dark_one(String colour, String ground, double least) throws IOException {
        assertThat(contrast(colour, ground)).as("%s on %s", colour, ground).isGreaterThanOrEqualTo(least);
    }
}
