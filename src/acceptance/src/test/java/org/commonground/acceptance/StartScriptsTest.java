package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start scripts say on a machine that lacks what they need and has no package manager that they know. */
class StartScriptsTest {
    private static final List<String> ORDINARY = List.of("bash", "dirname", "sed", "grep", "id", "cat", "mkdir");
    @TempDir
    private Path tools;

    private String said(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(tools.resolve("bash").toString(), Repository.ROOT.resolve(script).toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", tools.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        return said;
    }

    @Test
    void everything_that_is_missing_is_named_with_the_version_that_is_needed() throws IOException, InterruptedException {
        for (String tool : ORDINARY) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                if (Files.isExecutable(Path.of(folder, tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(folder, tool));
                }
            }
        }

        assertThat(said("bin/sandbox")).contains("a JDK, version 17 or newer (javac)", "Maven 3.8 or newer (mvn)", "Node 18 or newer (node)", "npm")
                .contains("sudo apt-get install openjdk-17-jdk-headless maven nodejs npm\n").doesNotContain("Chromium");
        assertThat(said("bin/verify")).contains("Chromium (chromium)").contains("sudo apt-get install openjdk-17-jdk-headless maven nodejs npm chromium\n");
    }
}
