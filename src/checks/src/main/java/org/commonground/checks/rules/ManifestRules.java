package org.commonground.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The manifest, and the index files of the Spring scanner that go with it. */
final class ManifestRules {
    private static final String INDEX = "META-INF/plugin-components/";

    private ManifestRules() {
    }

    static List<String> pluginKey(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        for (String header : List.of("Atlassian-Plugin-Key", "Bundle-SymbolicName")) {
            if (!jar.header(header).equals(jar.descriptor().key())) {
                wrong.add(header + " is \"" + jar.header(header) + "\" and the descriptor's key \"" + jar.descriptor().key() + "\"");
            }
        }
        if (!jar.header("Spring-Context").equals("*")) {
            wrong.add("Spring-Context is \"" + jar.header("Spring-Context") + "\" and not \"*\"");
        }
        return wrong;
    }

    static List<String> newline(AppJar jar) {
        return jar.text("META-INF/MANIFEST.MF").endsWith("\n") ? List.of() : List.of("the manifest does not end in a newline");
    }

    static List<String> noJavaRequirement(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        if (jar.header("Require-Capability").contains("osgi.ee")) {
            wrong.add("Require-Capability asks for osgi.ee");
        }
        if (!jar.header("Bundle-RequiredExecutionEnvironment").isEmpty()) {
            wrong.add("Bundle-RequiredExecutionEnvironment is set");
        }
        return wrong;
    }

    static List<String> optionalImports(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        for (String clause : jar.imports()) {
            String name = clause.replaceFirst(";.*", "");
            if (!clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\"")) {
                wrong.add("the import of " + name + " is not optional");
            }
            if (clause.matches(".*;version=\"?[^0\";].*|.*;version=\"?0[^\";].*")) {
                wrong.add("the import of " + name + " wants a version");
            }
        }
        return wrong;
    }

    static List<String> noExports(AppJar jar) {
        return jar.header("Export-Package").isEmpty() ? List.of() : List.of("Export-Package is " + jar.header("Export-Package"));
    }

    static List<String> descriptorPackagesImported(AppJar jar) {
        Set<String> imported = jar.imports().stream().map(i -> i.replaceFirst(";.*", "").trim()).collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>();
        for (Element element : jar.descriptor().all()) {
            String name = element.getAttribute("class");
            String host = name.replaceFirst("\\.[^.]+$", "");
            if (name.contains(".") && !name.startsWith("org.commonground.") && !name.startsWith("java.") && !imported.contains(host)) {
                wrong.add(name + " is named in the descriptor and " + host + " is not in Import-Package");
            }
        }
        return List.copyOf(wrong);
    }

    static List<String> sharedServices(AppJar jar) {
        List<String> shared = Lists.of("shared-services.txt");
        return jar.lines(INDEX + "imports").stream().map(l -> l.replaceFirst("#.*", "")).filter(s -> !shared.contains(s))
                .map(s -> s + " is not known to be offered by both products: take it from ComponentAccessor or ComponentLocator in wiring").toList();
    }

    static List<String> indexFiles(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        jar.names().stream().filter(n -> n.startsWith(INDEX)).map(n -> n.substring(INDEX.length()))
                .filter(n -> !Set.of("component", "imports", "exports").contains(n)).forEach(n -> wrong.add("there is an index file " + n));
        jar.lines(INDEX + "component").stream().map(l -> l.replaceFirst("#.*", "")).filter(c -> !jar.has(c.replace('.', '/') + ".class"))
                .forEach(c -> wrong.add("component " + c + " is not in the jar"));
        if (!jar.has(INDEX + "component")) {
            wrong.add("there is no index file component");
        }
        return wrong;
    }
}
