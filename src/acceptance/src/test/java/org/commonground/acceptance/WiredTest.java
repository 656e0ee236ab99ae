package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the wired tests through the runner's endpoint, in the product where each lives. */
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
        return run(running.jira(), "it/both/", "it/jira/");
    }

    @TestFactory
    Stream<DynamicTest> wired_tests_pass_in_confluence() throws IOException {
        return run(running.confluence(), "it/both/", "it/confluence/");
    }

    private static Stream<DynamicTest> run(String product, String... packages) throws IOException {
        List<String> classes;
        try (JarFile jar = new JarFile(Repository.wiredTests().toFile())) {
            classes = jar.stream().map(JarEntry::getName).filter(n -> n.endsWith("WiredTest.class"))
                    .filter(n -> Stream.of(packages).anyMatch(n::startsWith))
                    .map(n -> n.replace(".class", "").replace('/', '.')).toList();
        }
        assertThat(classes).hasSizeGreaterThanOrEqualTo(2);
        return classes.stream().flatMap(name -> results(product, name));
    }

    private static Stream<DynamicTest> results(String product, String name) {
        JsonNode result = Running.json(running.get(product + "/rest/atlassiantestrunner/1.0/runtest/" + name, null));
        Stream<DynamicTest> passed = StreamSupport.stream(result.get("passedMethods").spliterator(), false)
                .map(m -> DynamicTest.dynamicTest(name + "." + m.asText(), () -> { }));
        List<String> failures = StreamSupport.stream(((Iterable<String>) () -> result.get("failedMethods").fieldNames())
                .spliterator(), false).toList();
        Stream<DynamicTest> failed = failures.stream().map(m -> DynamicTest.dynamicTest(name + "." + m, () -> {
            throw new AssertionError(result.get("failedMethods").get(m).toString());
        }));
        assertThat(result.get("passedMethods").size() + failures.size()).as(name).isPositive();
        return Stream.concat(passed, failed);
    }
}
