package org.commonground.checks.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonground.checks.surface.PluginXml;
import org.objectweb.asm.Type;
import org.w3c.dom.Element;

/** Texts, and what templates call. */
final class TextRules {
    private static final Pattern TEXT = Pattern.compile("getText\\(\\s*[\"']([\\w.-]+)[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern CALL = Pattern.compile("\\$!?\\{?([a-zA-Z_]\\w*)((?:\\.\\w+(?:\\([^()]*\\))?)*\\.\\w+)\\(");
    /** What the products put into a template's context; their own methods are allowed by the products. */
    private static final Set<String> HOSTS = Set.of("i18n", "webResourceManager", "req", "action", "velocityCount");
    /** Methods of strings, lists and maps, which are on the products' own list. */
    private static final Set<String> PLAIN = Set.of("get", "size", "isEmpty", "contains", "containsKey", "equals", "keySet", "entrySet", "values",
            "toString", "length", "startsWith", "endsWith");

    private TextRules() {
    }

    static List<String> texts(AppJar jar) {
        Properties texts = new Properties();
        jar.descriptor().all("resource").stream().filter(r -> r.getAttribute("type").equals("i18n"))
                .forEach(r -> load(texts, jar.text(r.getAttribute("location").replace('.', '/') + ".properties")));
        Set<String> wanted = new TreeSet<>();
        for (Element module : jar.descriptor().modules()) {
            readKeys(module, wanted);
            PluginXml.below(module).forEach(e -> readKeys(e, wanted));
            if (module.getTagName().equals("xhtml-macro")) {
                macro(jar.descriptor().key() + "." + module.getAttribute("name"), module, wanted);
            }
        }
        jar.names().stream().filter(n -> n.endsWith(".vm"))
                .forEach(n -> TEXT.matcher(jar.text(n)).results().map(m -> m.group(1)).filter(k -> !k.endsWith(".")).forEach(wanted::add));
        return wanted.stream().filter(k -> texts.getProperty(k, "").isBlank()).map(k -> "the key " + k + " has no text").toList();
    }

    /** Each other language has all texts, no others, and the same placeholders in them. */
    static List<String> languages(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        for (Element bundle : jar.descriptor().all("resource").stream().filter(r -> r.getAttribute("type").equals("i18n")).toList()) {
            String base = bundle.getAttribute("location").replace('.', '/');
            Properties texts = read(jar, base + ".properties");
            jar.names().stream().filter(n -> n.startsWith(base + "_") && n.endsWith(".properties")).forEach(n -> compare(texts, n, read(jar, n), wrong));
        }
        return wrong;
    }

    private static void compare(Properties texts, String name, Properties others, List<String> wrong) {
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            if (others.getProperty(key, "").isBlank()) {
                wrong.add(name + " lacks " + key);
            } else if (!placeholders(texts.getProperty(key)).equals(placeholders(others.getProperty(key)))) {
                wrong.add(name + " has other placeholders in " + key);
            }
        }
        others.stringPropertyNames().stream().filter(key -> !texts.containsKey(key)).sorted().forEach(key -> wrong.add(name + " has " + key + " alone"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(AppJar jar, String name) {
        Properties texts = new Properties();
        load(texts, jar.text(name));
        return texts;
    }

    private static void load(Properties texts, String file) {
        try {
            texts.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readKeys(Element element, Set<String> wanted) {
        if (Set.of("label", "description", "title").contains(element.getTagName()) && element.hasAttribute("key")) {
            wanted.add(element.getAttribute("key"));
        }
        for (String attribute : List.of("i18n-name-key", "i18n-title-key", "i18n-index-title-key")) {
            if (element.hasAttribute(attribute)) {
                wanted.add(element.getAttribute(attribute));
            }
        }
    }

    /** Confluence makes these keys itself from the plugin's key and the macro's name. */
    private static void macro(String prefix, Element macro, Set<String> wanted) {
        wanted.add(prefix + ".label");
        wanted.add(prefix + ".desc");
        PluginXml.below(macro).stream().filter(e -> e.getTagName().equals("parameter") && !e.getAttribute("name").isEmpty()).forEach(e -> {
            wanted.add(prefix + ".param." + e.getAttribute("name") + ".label");
            wanted.add(prefix + ".param." + e.getAttribute("name") + ".desc");
        });
    }

    static List<String> velocityAllowlist(AppJar jar) {
        Set<String> called = new TreeSet<>();
        StringBuilder templates = new StringBuilder();
        for (String name : jar.names().stream().filter(n -> n.endsWith(".vm")).toList()) {
            templates.append(jar.text(name));
            CALL.matcher(jar.text(name)).results().filter(m -> !HOSTS.contains(m.group(1)))
                    .map(m -> m.group(2).replaceFirst(".*\\.", "")).filter(m -> !PLAIN.contains(m)).forEach(called::add);
        }
        List<String> allowed = jar.descriptor().all("method").stream().map(m -> m.getTextContent().trim()).toList();
        List<String> wrong = new ArrayList<>();
        for (String method : allowed) {
            String name = method.replaceFirst(".*#", "").replaceFirst("\\(.*", "");
            String property = name.matches("(get|is)[A-Z].*") ? name.replaceFirst("get|is", "") : name;
            String asProperty = property.isEmpty() ? name : Character.toLowerCase(property.charAt(0)) + property.substring(1);
            if (!exists(jar, method)) {
                wrong.add(method + " is allowed and does not exist");
            } else if (!templates.toString().matches("(?s).*\\.(" + name + "|" + asProperty + ")\\b.*")) {
                wrong.add(method + " is allowed and no template calls it");
            }
        }
        called.stream().filter(c -> allowed.stream().noneMatch(a -> a.contains("#" + c + "(")))
                .forEach(c -> wrong.add("a template calls " + c + "(...), which is not allowed"));
        return wrong;
    }

    private static boolean exists(AppJar jar, String method) {
        String type = method.replaceFirst("#.*", "");
        String signature = method.replaceFirst(".*#", "").replace(" ", "");
        return jar.find(type).flatMap(c -> c.methods.stream()).anyMatch(m -> {
            List<String> parameters = new ArrayList<>();
            for (Type parameter : Type.getArgumentTypes(m.desc)) {
                parameters.add(parameter.getClassName());
            }
            return (m.name + "(" + String.join(",", parameters) + ")").equals(signature);
        });
    }
}
