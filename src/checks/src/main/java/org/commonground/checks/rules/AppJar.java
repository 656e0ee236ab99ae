package org.commonground.checks.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.commonground.checks.surface.PluginXml;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** What is in a plugin's jar, read whole. */
public final class AppJar {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final PluginXml descriptor;
    private final Attributes manifest;
    private final List<ClassNode> classes = new ArrayList<>();
    private final long size;

    private AppJar(Path jar) throws IOException {
        size = Files.size(jar);
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        descriptor = PluginXml.of(jar);
        manifest = new Manifest(new ByteArrayInputStream(bytes("META-INF/MANIFEST.MF"))).getMainAttributes();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                ClassNode node = new ClassNode();
                new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
                classes.add(node);
            }
        });
    }

    /** Reads a jar; one without a descriptor that can be read is an {@link IOException}. */
    public static AppJar of(Path jar) throws IOException {
        return new AppJar(jar);
    }

    /** Returns the bytes of the jar itself. */
    long size() {
        return size;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** Returns a file's content; empty when there is none. */
    byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    List<String> lines(String name) {
        return text(name).lines().filter(l -> !l.isBlank()).toList();
    }

    PluginXml descriptor() {
        return descriptor;
    }

    /** Returns a header of the manifest; empty when there is none. */
    String header(String name) {
        String value = manifest.getValue(name);
        return value == null ? "" : value;
    }

    /** Returns the clauses of Import-Package, each with its directives. */
    List<String> imports() {
        return Arrays.stream(header("Import-Package").split(",(?=[a-z])")).filter(i -> !i.isBlank()).toList();
    }

    List<ClassNode> classes() {
        return classes;
    }

    /** Returns the class with this name with dots, if it is in the jar. */
    Stream<ClassNode> find(String name) {
        return classes.stream().filter(c -> c.name.equals(name.replace('.', '/')));
    }
}
