package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.checks.real.WiredRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the wired tests as the real client does, through the runner's endpoint, in the product where each lives. */
class WiredTest {
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with("--plugin", Repository.jar().toString(), "--plugin", Repository.wiredTests().toString());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @TestFactory
    Stream<DynamicTest> wired_tests_pass_in_jira() throws IOException {
        return run(running.jira(), "it.both", "it.jira");
    }

    @TestFactory
    Stream<DynamicTest> wired_tests_pass_in_confluence() throws IOException {
        return run(running.confluence(), "it.both", "it.confluence");
    }

    private static Stream<DynamicTest> run(String product, String... packages) throws IOException {
        List<String> classes = WiredRun.classes(Repository.wiredTests(), List.of(packages));
        assertThat(classes).hasSizeGreaterThanOrEqualTo(2);
        return classes.stream().flatMap(name -> results(new WiredRun(product), name));
    }

    private static Stream<DynamicTest> results(WiredRun product, String name) {
        WiredRun.Result result;
        try {
            result = product.run(name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name, e);
        }
        Stream<DynamicTest> passed = result.passed().stream().map(m -> DynamicTest.dynamicTest(name + "." + m, () -> { }));
        Stream<DynamicTest> failed = result.failed().entrySet().stream().map(f -> DynamicTest.dynamicTest(name + "." + f.getKey(), () -> {
            throw new AssertionError(f.getValue());
        }));
        return Stream.concat(passed, failed);
    }
}
