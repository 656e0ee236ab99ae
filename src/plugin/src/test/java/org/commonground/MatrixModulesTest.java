package org.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the page's scripts in the documentation have every module, once. */
class MatrixModulesTest {
    private static final Path SCRIPTS = Path.of("src/main/javascript");
    private static final Path DOCUMENT = Path.of("../../docs/matrix-page.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @ParameterizedTest
    @CsvSource({"matrix, | module |", "page, | page |"})
    void the_table_has_what_the_folder_has(String folder, String head) throws IOException {
        String document = Files.readString(DOCUMENT);
        List<String> described = document.substring(document.indexOf(head)).lines().takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|")[1]).flatMap(cell -> NAME.matcher(cell).results().map(found -> found.group(1))).toList();
        try (Stream<Path> files = Files.list(SCRIPTS.resolve(folder))) {
            assertThat(described).containsExactlyInAnyOrderElementsOf(
                files.map(file -> file.getFileName().toString().replaceFirst("\\.js$", "")).toList());
        }
    }
}
