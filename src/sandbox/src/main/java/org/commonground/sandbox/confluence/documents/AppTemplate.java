package org.commonground.sandbox.confluence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.commonground.sandbox.host.SandboxException;

/**
 * The template "Product discovery" out of the built jar, in English. It is made by the same class that the create dialog uses,
 * so its headings are always those of the jar that will read the pages.
 */
final class AppTemplate {
    private static final String TEXTS = "common-ground.template.";
    private final Properties texts = new Properties();
    private final String page;
    private final String discovery;
    private final String feasibility;

    private AppTemplate(ClassLoader jar) throws IOException, ReflectiveOperationException {
        try (InputStream in = resource(jar, "i18n/common-ground.properties")) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        try (InputStream in = resource(jar, "templates/confluence/product-discovery.xml")) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Class<?> type = jar.loadClass("org.commonground.core.template.DiscoveryTemplate");
        Object template = type.getConstructor(UnaryOperator.class).newInstance((UnaryOperator<String>) this::text);
        discovery = (String) type.getMethod("discovery", String.class, String.class).invoke(template, "", "");
        feasibility = (String) type.getMethod("feasibility", String.class).invoke(template, "");
    }

    /** Reads the template of this jar. */
    static AppTemplate of(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new SandboxException("There is no plugin at " + jar + ". Build it first, as bin/discovery-pages does.");
        }
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return new AppTemplate(classes);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The template of " + jar + " fails", e.getCause());
        } catch (IOException | ReflectiveOperationException e) {
            throw new SandboxException("The plugin " + jar + " has no template \"Product discovery\". Build it anew.", e);
        }
    }

    private static InputStream resource(ClassLoader jar, String name) throws IOException {
        InputStream in = jar.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name);
        }
        return in;
    }

    /** Returns what the template calls something, as in {@code risks}. */
    String text(String key) {
        String text = texts.getProperty(TEXTS + key);
        if (text == null) {
            throw new IllegalArgumentException("The template has no text " + TEXTS + key);
        }
        return text;
    }

    /** Returns the page with {@code discovery} and {@code feasibility} to be filled in. */
    String page() {
        return page;
    }

    String discovery() {
        return discovery;
    }

    String feasibility() {
        return feasibility;
    }
}
