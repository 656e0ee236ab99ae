package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** An app that is switched off while it builds the register ends the building; that is nobody's mistake, and no error is logged. */
class StoppedWhileBuildingTest {
    private static final int PAGES = 600;

    @RepeatedTest(3)
    void no_error_is_logged(@TempDir Path folder) throws IOException {
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(folder.resolve("Idea " + i + ".xhtml"), Pages.discovery("owner=product") + Pages.feasibility());
        }
        PrintStream usual = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        try {
            Running running = Running.with("--pages", folder.toString());
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            String state = running.get(running.confluence() + "/rest/common-ground/1.0/register", "admin").body();
            running.close();

            assertThat(state).contains("\"state\":\"running\"");
        } finally {
            System.setErr(usual);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain("ERROR").doesNotContain("Exception");
    }
}
