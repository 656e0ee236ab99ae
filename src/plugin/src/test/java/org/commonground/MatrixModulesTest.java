package org.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the page's script in the documentation has every module, once. */
class MatrixModulesTest {
    private static final Path FOLDER = Path.of("src/main/javascript/matrix");
    private static final Path DOCUMENT = Path.of("../../docs/matrix-page.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void the_table_has_what_the_folder_has() throws IOException {
        String document = Files.readString(DOCUMENT);
        List<String> described = document.substring(document.indexOf("| module |")).lines().takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|")[1]).flatMap(cell -> NAME.matcher(cell).results().map(found -> found.group(1))).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(described).containsExactlyInAnyOrderElementsOf(
                files.map(file -> file.getFileName().toString().replaceFirst("\\.js$", "")).toList());
        }
    }
}
