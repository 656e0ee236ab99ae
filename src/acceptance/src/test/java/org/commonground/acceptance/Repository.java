package org.commonground.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where things are in this repository. */
public final class Repository {
    /** The top folder. */
    public static final Path ROOT = Path.of(System.getProperty("repository", "../..")).toAbsolutePath().normalize();
    /** Where the sandbox's build left its files. */
    public static final Path BUILD = ROOT.resolve("src/sandbox/target");
    /** Real data that is never committed; it may be absent. */
    public static final Path DATA = ROOT.resolve("../shared/data").normalize();
    /** Hostile strings that are never committed; they may be absent. */
    public static final Path SECURITY = ROOT.resolve("../shared/security").normalize();

    private Repository() {
    }

    /** Returns the built plugin. */
    public static Path jar() {
        return only("src/plugin/target", "common-ground-.*\\.jar");
    }

    /** Returns the jar of the wired tests. */
    public static Path wiredTests() {
        return only("src/wired-tests/target", "common-ground-.*-tests\\.jar");
    }

    private static Path only(String folder, String name) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(f -> f.getFileName().toString().matches(name)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing built in " + folder));
        } catch (IOException e) {
            throw new IllegalStateException("Nothing built in " + folder, e);
        }
    }
}
