package org.commonground.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles small classes for a test, so that a fixture is a few lines in the test that needs it. */
public final class Sources {
    private final Path folder;
    private final List<Path> classPath;

    /** Works below a folder, against these class path entries. */
    public Sources(Path folder, Path... classPath) {
        this.folder = folder;
        this.classPath = List.of(classPath);
    }

    /**
     * Makes a jar. Each argument begins with the name of its file, as in {@code a/B.java: package a; ...}; what is no Java
     * source goes into the jar as it is.
     */
    public Path jar(String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int options = classPath.isEmpty() ? 3 : 5;
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        if (!classPath.isEmpty()) {
            arguments.addAll(List.of("-cp", String.join(":", classPath.stream().map(Path::toString).toList())));
        }
        for (String source : sources) {
            String name = source.substring(0, source.indexOf(": "));
            Path file = (name.endsWith(".java") ? folder : classes).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.substring(source.indexOf(": ") + 2));
            if (name.endsWith(".java")) {
                arguments.add(file.toString());
            }
        }
        if (arguments.size() > options && ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("The fixture does not compile");
        }
        Path jar = folder.resolve("made.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
