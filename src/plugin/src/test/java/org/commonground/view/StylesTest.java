package org.commonground.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The products have a dark theme: a colour that is no design token would not turn with it. */
class StylesTest {
    private static final Path FOLDER = Path.of("src/main/resources/web");
    private static final Pattern BARE = Pattern.compile("(?<!, )#[0-9a-fA-F]{3,8}\\b(?!\\s*\\{)");
    private static final String PAPER = "background: #fff;";

    @Test
    void every_colour_is_a_design_token_but_the_white_below_pictures() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".css")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher found = BARE.matcher(line.replace(PAPER, ""));
                    if (found.find()) {
                        bare.add(file.getFileName() + ": " + found.group() + " in " + line.strip());
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }
}
