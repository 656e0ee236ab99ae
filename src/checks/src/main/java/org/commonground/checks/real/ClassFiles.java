package org.commonground.checks.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The classes of a class path of jars and folders, read without loading them; what is not there is asked of the JDK. */
final class ClassFiles {
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Map<String, Optional<ClassNode>> read = new HashMap<>();

    private ClassFiles() {
    }

    /** Reads the entries in order: of two classes with one name the first counts. */
    static ClassFiles of(List<Path> classPath) throws IOException {
        ClassFiles files = new ClassFiles();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                files.addFolder(entry);
            } else {
                files.addJar(entry);
            }
        }
        return files;
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(f -> f.toString().endsWith(".class")).toList()) {
                add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void addJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private void add(String file, byte[] content) {
        if (!file.startsWith("META-INF/") && !file.endsWith("-info.class")) {
            bytes.putIfAbsent(file.substring(0, file.length() - ".class".length()), content);
        }
    }

    /** Returns the names of all classes with slashes. */
    Set<String> names() {
        return new TreeSet<>(bytes.keySet());
    }

    /** Returns a class, or nothing when neither the class path nor the JDK has it. */
    Optional<ClassNode> find(String name) {
        return read.computeIfAbsent(name, this::load);
    }

    private Optional<ClassNode> load(String name) {
        byte[] found = bytes.get(name);
        try (InputStream jdk = found == null ? ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class") : null) {
            byte[] content = found != null ? found : jdk == null ? null : jdk.readAllBytes();
            if (content == null) {
                return Optional.empty();
            }
            ClassNode node = new ClassNode();
            new ClassReader(content).accept(node, ClassReader.SKIP_CODE);
            return Optional.of(node);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Returns the class and everything above it that can be found, nearest first. */
    List<ClassNode> lineage(String name) {
        Optional<ClassNode> self = find(name);
        if (self.isEmpty()) {
            return List.of();
        }
        Stream<String> above = Stream.concat(Stream.ofNullable(self.get().superName), self.get().interfaces.stream());
        return Stream.concat(self.stream(), above.flatMap(parent -> lineage(parent).stream())).distinct().toList();
    }
}
