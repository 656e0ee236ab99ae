package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    void ten_thousand_issues_are_ready_in_ten_seconds_in_half_a_gigabyte() throws IOException, InterruptedException {
        Path build = Repository.BUILD;
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", build.resolve("common-ground-sandbox.jar") + ":" + build.resolve("lib/*"),
                "org.commonground.sandbox.Main", "--build", build.toString(), "--jira-port", "0", "--confluence-port", "0",
                "--issues", issues().toString()).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        Duration used;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null && !line.equals("Ready"); line = out.readLine()) {
                said.add(line);
            }
            // the time on the processors, so that other work on the machine does not count
            used = process.info().totalCpuDuration().orElse(Duration.ZERO);
            assertThat(process.isAlive()).as(String.join("\n", said)).isTrue();
        } finally {
            process.destroy();
            process.waitFor();
        }
        System.out.println("The sandbox was ready with 10,000 issues after " + Duration.ofNanos(System.nanoTime() - begun).toMillis()
                + " ms, of which " + used.toMillis() + " ms on a processor.");
        assertThat(said).noneMatch(line -> line.contains("did not enable") || line.contains("OutOfMemoryError"));
        assertThat(used).isPositive().isLessThan(READY.multipliedBy(2));
    }
}
