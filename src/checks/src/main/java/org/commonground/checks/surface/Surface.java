package org.commonground.checks.surface;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Everything of the products that a jar relies on, by kind and name, each with the places in the jar that do. */
public final class Surface {
    private static final Pattern META = Pattern.compile("<meta name=\"([^\"]+)\" content=\"([^\"$]+)\"");
    private static final Pattern GLOBAL = Pattern.compile("\\b(?:AJS|WRM|JIRA|Confluence)\\.[A-Za-z0-9]+(?:\\.[a-zA-Z0-9]+)?");
    private static final Pattern REQUIRED = Pattern.compile("\\brequire\\(\\s*\\[?\\s*[\"']([a-z][\\w./-]*)[\"']");
    private static final String INDEX = "META-INF/plugin-components/imports";
    private final Map<Kind, SortedMap<String, Set<String>>> uses = new EnumMap<>(Kind.class);

    private Surface() {
        for (Kind kind : Kind.values()) {
            uses.put(kind, new TreeMap<>());
        }
    }

    /** Reads byte code, descriptor, index files, templates and scripts of a jar. */
    public static Surface of(Path jar) throws IOException {
        Surface surface = new Surface();
        HostLinks links = HostLinks.of(jar);
        surface.uses.get(Kind.TYPE).putAll(links.types());
        surface.uses.get(Kind.MEMBER).putAll(links.members());
        surface.uses.get(Kind.KEY).putAll(links.keys());
        surface.readDescriptor(PluginXml.of(jar));
        surface.readFiles(jar);
        return surface;
    }

    /** Returns the names of one kind, each with where in the jar it is used: own classes, module keys or files. */
    public SortedMap<String, Set<String>> uses(Kind kind) {
        return uses.get(kind);
    }

    private void add(Kind kind, String name, String where) {
        uses.get(kind).computeIfAbsent(name, n -> new TreeSet<>()).add(where);
    }

    private void readDescriptor(PluginXml descriptor) {
        Set<String> sections = descriptor.all("web-section").stream().map(s -> s.getAttribute("key")).collect(Collectors.toSet());
        for (Element module : descriptor.modules()) {
            String where = module.getAttribute("key");
            add(Kind.MODULE, module.getTagName(), where);
            String place = module.getAttribute(module.getTagName().equals("web-item") ? "section" : "location");
            String shared = sections.contains(place.replaceFirst(".*/", "")) ? place.replaceFirst("/[^/]*$", "") : place;
            if (module.getTagName().startsWith("web-") && !shared.isEmpty() && !shared.startsWith(descriptor.key())) {
                add(Kind.LOCATION, shared, where);
            }
            for (Element inner : PluginXml.below(module)) {
                readInner(inner, where, descriptor.key());
            }
        }
    }

    private void readInner(Element element, String where, String key) {
        String text = element.getTextContent().trim();
        switch (element.getTagName()) {
            case "context" -> add(Kind.CONTEXT, text, where);
            case "dependency" -> addForeign(Kind.KEY, text, key, where);
            case "transformer" -> add(Kind.KEY, "transformer " + element.getAttribute("key"), where);
            default -> { }
        }
        if (element.getAttribute("class").startsWith("com.atlassian.")) {
            add(Kind.TYPE, element.getAttribute("class"), where);
        }
    }

    private void addForeign(Kind kind, String name, String ownKey, String where) {
        if (!name.startsWith(ownKey + ":")) {
            add(kind, name, where);
        }
    }

    private void readFiles(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(e -> e.getName().matches(INDEX + "|.*\\.(vm|js)")).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    readFile(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void readFile(String name, String text) {
        String where = name.replaceFirst(".*/", "");
        if (name.equals(INDEX)) {
            text.lines().forEach(line -> add(Kind.SERVICE, line.replaceFirst("#.*", ""), "both products"));
        } else if (name.endsWith(".vm")) {
            META.matcher(text).results().filter(m -> !m.group(2).startsWith("common-ground"))
                    .forEach(m -> add(Kind.FRAME, m.group(1) + "=" + m.group(2), where));
        } else {
            GLOBAL.matcher(text).results().forEach(g -> add(Kind.SCRIPT, g.group(), where));
            REQUIRED.matcher(text).results().forEach(r -> add(Kind.SCRIPT, r.group(1), where));
        }
    }
}
