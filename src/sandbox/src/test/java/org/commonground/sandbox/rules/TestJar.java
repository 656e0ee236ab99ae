package org.commonground.sandbox.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Builds small plugin jars; by default a sound one, which each test breaks in one way. */
final class TestJar {
    static final String KEY = "com.example.test";
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TestJar() {
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", KEY);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Atlassian-Plugin-Key", KEY);
        headers.put("Import-Package", "org.slf4j;resolution:=optional");
    }

    /** A sound jar with these modules. */
    static TestJar with(String modules) {
        return new TestJar().descriptor("<atlassian-plugin key=\"" + KEY + "\" plugins-version=\"2\">" + modules
                + "</atlassian-plugin>");
    }

    TestJar descriptor(String xml) {
        return file("atlassian-plugin.xml", xml);
    }

    TestJar header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    TestJar imports(String... packages) {
        return header("Import-Package", String.join(",", packages));
    }

    TestJar file(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TestJar index(String file, String... lines) {
        return file("META-INF/plugin-components/" + file, String.join("\n", lines) + "\n");
    }

    /** The usual Spring file that reads the scanner's index. */
    TestJar scanning() {
        return file("META-INF/spring/beans.xml", """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                  xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                    http://www.atlassian.com/schema/atlassian-scanner/2 http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
                  <atlassian-scanner:scan-indexes/>
                </beans>""");
    }

    /** Adds classes of the test class path; they belong to the jar then. */
    TestJar classes(Class<?>... types) {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                entries.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    Path write(Path folder) {
        Manifest manifest = new Manifest();
        headers.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        Path file = folder.resolve("test-" + System.nanoTime() + ".jar");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }
}
