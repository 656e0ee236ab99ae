package org.commonground.checks.rules;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.commonground.checks.surface.PluginXml;
import org.w3c.dom.Element;

/** What is in the jar. */
final class ContentRules {
    private static final int MOST = 1_000_000;
    private static final int JAVA_17 = 61;
    private static final String OWN = "org/commonground/";
    /** Writes the lines of calendar files; private to the bundle, so it cannot clash with the host's. */
    private static final String LIBRARY = "com/github/mangstadt/vinnie/";

    private ContentRules() {
    }

    static List<String> small(AppJar jar) {
        return jar.size() < MOST ? List.of() : List.of("it has " + jar.size() + " bytes");
    }

    static List<String> onlyOwnClasses(AppJar jar) {
        return jar.names().stream().filter(n -> n.endsWith(".class") || n.endsWith(".jar"))
                .filter(n -> !n.startsWith(LIBRARY)).filter(n -> !n.startsWith(OWN) || Stream.of("scanner/", "sandbox/", "checks/").anyMatch(p -> n.startsWith(OWN + p)))
                .map(n -> n + " does not belong in the jar").toList();
    }

    static List<String> java17(AppJar jar) {
        return jar.classes().stream().filter(c -> (c.version & 0xffff) > JAVA_17)
                .map(c -> c.name.replace('/', '.') + " is for Java " + ((c.version & 0xffff) - 44)).toList();
    }

    static List<String> namedFilesExist(AppJar jar) {
        List<String> missing = new ArrayList<>();
        for (Element element : jar.descriptor().all()) {
            Stream.of(element.getAttribute("class"), element.getAttribute("name")).filter(c -> c.startsWith("org.commonground."))
                    .filter(c -> !jar.has(c.replace('.', '/') + ".class")).forEach(c -> missing.add("class " + c + " is missing"));
            String location = element.getAttribute("location");
            boolean file = element.getTagName().equals("resource") && !element.getAttribute("type").equals("i18n");
            if (file && jar.names().stream().noneMatch(n -> matches(n, location))) {
                missing.add("file " + location + " is missing");
            }
            boolean view = List.of("view", "result").contains(element.getTagName()) && element.getTextContent().trim().startsWith("/templates");
            if (view && !jar.has(element.getTextContent().trim().substring(1))) {
                missing.add("template " + element.getTextContent().trim() + " is missing");
            }
        }
        return missing;
    }

    private static boolean matches(String name, String location) {
        String path = location.startsWith("/") ? location.substring(1) : location;
        return name.equals(path) || name.startsWith(path.endsWith("/") ? path : path + "/");
    }

    static List<String> icons(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        for (Element param : jar.descriptor().all("param")) {
            switch (param.getAttribute("name")) {
                case "plugin-icon" -> check(jar, param.getTextContent().trim(), 16, 16, wrong);
                case "plugin-logo" -> check(jar, param.getTextContent().trim(), 72, 72, wrong);
                default -> { }
            }
        }
        for (Element macro : jar.descriptor().all("xhtml-macro")) {
            check(jar, macro.getAttribute("icon").replaceFirst(".*:[^/]+/", ""), 80, 80, wrong);
        }
        // an entry of Confluence's create dialog
        jar.descriptor().all("web-item").stream().flatMap(item -> PluginXml.below(item).stream())
                .filter(e -> e.getTagName().equals("resource") && e.getAttribute("name").equals("icon"))
                .forEach(e -> check(jar, e.getAttribute("location").replaceFirst("^/", ""), 200, 150, wrong));
        return wrong;
    }

    private static void check(AppJar jar, String name, int width, int height, List<String> wrong) {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(jar.bytes(name)));
        } catch (IOException e) {
            wrong.add(name + " cannot be read: " + e.getMessage());
            return;
        }
        if (image == null) {
            wrong.add((name.isEmpty() ? "a macro's picture" : name) + " is missing or no picture");
        } else if (image.getWidth() != width || image.getHeight() != height) {
            wrong.add(name + " is " + image.getWidth() + " x " + image.getHeight() + " and not " + width + " x " + height);
        }
    }
}
