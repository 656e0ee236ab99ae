package org.commonground.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sandbox in a process of its own, on free ports, started as the start script does. */
final class SandboxProcess implements AutoCloseable {
    private final List<String> said = new ArrayList<>();
    private final Process process;

    /** Starts with these options besides the ports, and waits until it is ready or has ended. */
    SandboxProcess(String... options) {
        Path build = Repository.BUILD;
        List<String> command = Stream.concat(Stream.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-cp", build.resolve("common-ground-sandbox.jar") + ":" + build.resolve("lib/*"),
            "org.commonground.sandbox.Main", "--build", build.toString(), "--jira-port", "0", "--confluence-port", "0"),
            Stream.of(options)).toList();
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = out.readLine(); line != null && !line.equals("Ready"); line = out.readLine()) {
                said.add(line);
            }
            // what nobody reads would stop it some day
            Thread reader = new Thread(() -> drain(out), "output of a sandbox");
            reader.setDaemon(true);
            reader.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(Reader out) {
        try {
            out.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the process has ended
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** What it has said before it was ready. */
    List<String> said() {
        return said;
    }

    /** The address of a product, by its name. */
    String address(String product) {
        return said.stream().filter(line -> line.startsWith(product + " ")).findFirst()
            .orElseThrow(() -> new IllegalStateException(String.join("\n", said))).substring(product.length()).strip();
    }

    /** The time it took on the processors until now, so that other work on the machine does not count. */
    Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
