package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The script of the project's page: its parts are right, its types agree, and all of it is small. */
class PageScriptTest {
    private static final int MATRIX_SCRIPT = 15_000;
    private static final int WHOLE_PAGE = 40_000;
    private static final Path PLUGIN = Repository.ROOT.resolve("src/plugin");

    @Test
    void the_parts_without_a_page_pass_their_own_tests() throws Exception {
        Answer answer = run("node", "--test", PLUGIN.resolve("src/test/javascript/matrix").toString(), PLUGIN.resolve("src/test/javascript/page").toString());

        assertThat(answer.status()).as(answer.text()).isZero();
        assertThat(answer.text()).containsPattern("# pass [1-9]\\d+").contains("# fail 0");
    }

    @Test
    void the_types_agree() throws Exception {
        Answer answer = run("node", Repository.BUILD.resolve("npm/node_modules/typescript/bin/tsc").toString(), "--noEmit", "--allowJs",
            "--checkJs", "--strict", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler", "--lib",
            "es2022,dom,dom.iterable", PLUGIN.resolve("src/main/javascript/page/main.js").toString());

        assertThat(answer.status()).as(answer.text()).isZero();
    }

    @Test
    void the_script_of_the_matrix_has_at_most_15_kilobytes() throws IOException {
        assertThat(zipped("web/matrix.js")).isBetween(1_000, MATRIX_SCRIPT);
    }

    @Test
    void script_and_style_of_the_whole_page_have_at_most_40_kilobytes() throws IOException {
        assertThat(zipped("web/matrix.js") + zipped("web/matrix-page.js") + zipped("web/matrix.css") + zipped("web/common-ground.css")).isLessThanOrEqualTo(WHOLE_PAGE);
    }

    private static int zipped(String entry) throws IOException {
        try (ZipFile jar = new ZipFile(Repository.jar().toFile())) {
            ZipEntry file = jar.getEntry(entry);
            assertThat(file).as(entry).isNotNull();
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (InputStream in = jar.getInputStream(file); OutputStream out = new GZIPOutputStream(zipped)) {
                in.transferTo(out);
            }
            return zipped.size();
        }
    }

    private static Answer run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int status, String text) {
    }
}
