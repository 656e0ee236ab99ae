package org.commonground.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/** The built jar with something changed in it. */
final class BrokenJar {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private BrokenJar() throws IOException {
        try (JarFile jar = new JarFile(Repository.jar().toFile())) {
            for (JarEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    static BrokenJar copy() throws IOException {
        return new BrokenJar();
    }

    BrokenJar put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    BrokenJar put(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    BrokenJar without(String name) {
        if (files.remove(name) == null) {
            throw new IllegalArgumentException("The jar has no " + name);
        }
        return this;
    }

    /** Changes a text; a change that changes nothing is a mistake of the test. */
    BrokenJar text(String name, UnaryOperator<String> change) {
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing was changed in " + name);
        }
        return put(name, after);
    }

    BrokenJar descriptor(UnaryOperator<String> change) {
        return text(DESCRIPTOR, change);
    }

    /** Adds modules at the end of the descriptor. */
    BrokenJar module(String xml) {
        return descriptor(d -> d.replace("</atlassian-plugin>", xml + "</atlassian-plugin>"));
    }

    /** Changes the manifest, whose long lines are joined first. */
    BrokenJar manifest(UnaryOperator<String> change) {
        return text(MANIFEST, m -> fold(change.apply(m.replaceAll("\\r?\\n ", ""))));
    }

    private static String fold(String manifest) {
        return manifest.lines().map(l -> l.replaceAll("(.{70})(?=.)", "$1\n ")).reduce("", (a, b) -> a + b + "\n");
    }

    BrokenJar type(String name, Function<ClassVisitor, ClassVisitor> change) {
        String file = name.replace('.', '/') + ".class";
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(files.get(file)).accept(change.apply(writer), 0);
        return put(file, writer.toByteArray());
    }

    Path in(Path folder) throws IOException {
        Path made = folder.resolve("broken.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(made))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return made;
    }
}
