package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.checks.surface.Evidence;
import org.commonground.checks.surface.Kind;
import org.commonground.checks.surface.Surface;
import org.commonground.checks.surface.SurfaceReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar relies on nothing of Atlassian's that has not been seen in public, and the report of it is up to date. */
class SurfaceTest {
    private static Surface surface;
    private static SurfaceReport report;

    @BeforeAll
    static void read() throws IOException {
        surface = Surface.of(Repository.jar());
        report = new SurfaceReport(surface, Evidence.of(Repository.ROOT.resolve("src/host-api/evidence.tsv")));
    }

    @Test
    void everything_that_the_jar_relies_on_has_evidence() {
        assertThat(surface.uses(Kind.TYPE)).hasSizeGreaterThan(20);
        assertThat(surface.uses(Kind.MODULE)).hasSizeGreaterThan(5);
        assertThat(report.problems()).as("\n" + String.join("\n", report.problems())).isEmpty();
    }

    @Test
    void the_report_is_up_to_date() throws IOException {
        assertThat(Repository.ROOT.resolve("docs/surface.md")).as("docs/surface.md is not up to date: run bin/surface and commit it")
                .hasContent(report.text());
    }

    @Test
    void what_is_not_proven_on_these_versions_is_kept_in_one_adapter_each() throws IOException {
        assertThat(report.spread(annotations())).as("\n" + String.join("\n", report.spread(annotations()))).isEmpty();
    }

    private static Set<String> annotations() throws IOException {
        Path sources = Repository.ROOT.resolve("src/host-api/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java")).filter(SurfaceTest::isAnnotation)
                    .map(f -> sources.relativize(f).toString().replace(".java", "").replace('/', '.')).collect(Collectors.toSet());
        }
    }

    private static boolean isAnnotation(Path source) {
        try {
            return Files.readString(source).contains("public @interface ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
