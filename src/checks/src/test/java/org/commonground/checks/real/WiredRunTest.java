package org.commonground.checks.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonground.checks.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiredRunTest {
    private static final String RUNNER = "GET /rest/atlassiantestrunner/1.0/runtest/";
    @TempDir
    private Path folder;

    private static WiredRun.Result run(String answer) throws IOException, InterruptedException {
        try (Played product = new Played().with(RUNNER + "it.AWiredTest", answer)) {
            return new WiredRun(product.address()).run("it.AWiredTest");
        }
    }

    @Test
    void passed_and_failed_methods_are_told_apart_and_the_reason_is_given() throws IOException, InterruptedException {
        WiredRun.Result result = run("{\"classname\":\"it.AWiredTest\",\"passedMethods\":[\"a\"],\"ignoredMethods\":[],"
                + "\"failedMethods\":{\"c\":{\"fThrownException\":{\"detailMessage\":\"boom\"}}}}");

        assertThat(result.passed()).containsExactly("a");
        assertThat(result.failed()).isEqualTo(Map.of("c", "boom"));
    }

    @Test
    void no_method_at_all_is_a_failure() throws IOException, InterruptedException {
        assertThat(run("{\"passedMethods\":[],\"ignoredMethods\":[],\"failedMethods\":{}}").failed())
                .isEqualTo(Map.of("it.AWiredTest", "no method ran"));
    }

    @Test
    void a_runner_that_is_not_there_is_a_failure() throws IOException, InterruptedException {
        assertThat(run("!500 no").failed()).isEqualTo(Map.of("it.AWiredTest", "the runner answers 500"));
    }

    @Test
    void the_report_lists_each_method_of_each_class_in_the_packages() throws IOException, InterruptedException {
        Path jar = new Sources(folder).jar("it/jira/AWiredTest.java: package it.jira; class AWiredTest { }",
                "it/both/BWiredTest.java: package it.both; class BWiredTest { }", "it/jira/Other.java: package it.jira; class Other { }");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Played product = new Played().with(RUNNER + "it.jira.AWiredTest", "{\"passedMethods\":[\"works\"]}")) {
            assertThat(WiredRun.print(new WiredRun(product.address()), jar, List.of("it.jira"), new PrintStream(out))).isTrue();
        }
        assertThat(out.toString()).isEqualTo("passed  it.jira.AWiredTest.works\n1 passed, 0 failed\n");
    }
}
