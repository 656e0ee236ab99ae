package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as the start script starts it: ready in ten seconds on two processors, in half a gigabyte, with 10,000 issues. */
class StartTest {
    private static final Duration READY = Duration.ofSeconds(10);
    @TempDir
    private Path folder;

    private Path issues() throws IOException {
        return Files.writeString(folder.resolve("many.jsonl"), IntStream.rangeClosed(1, 10_000).mapToObj(i -> "{\"key\": \"MANY-" + i
                + "\", \"summary\": \"Issue number " + i + "\", \"impact\": " + i % 10 + ", \"effort\": " + i % 13 + "}\n").collect(Collectors.joining()));
    }

    @Test
    void ten_thousand_issues_are_ready_in_ten_seconds_in_half_a_gigabyte() throws IOException {
        String issues = issues().toString();
        long begun = System.nanoTime();
        try (SandboxProcess sandbox = new SandboxProcess("--issues", issues)) {
            Duration used = sandbox.used();
            assertThat(sandbox.isRunning()).as(String.join("\n", sandbox.said())).isTrue();
            System.out.println("The sandbox was ready with 10,000 issues after " + Duration.ofNanos(System.nanoTime() - begun).toMillis()
                + " ms, of which " + used.toMillis() + " ms on a processor.");
            assertThat(sandbox.said()).noneMatch(line -> line.contains("did not enable") || line.contains("OutOfMemoryError"));
            assertThat(used).isPositive().isLessThan(READY.multipliedBy(2));
        }
    }
}
