package org.commonground.checks.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The modules of {@code atlassian-plugin.xml}. */
final class DescriptorRules {
    private static final String KEYS = "src/checks/src/main/resources/org/commonground/checks/rules/module-keys.txt";
    private static final Set<String> SHARED = Set.of("web-resource", "ao", "rest", "rest-migration", "servlet");

    private DescriptorRules() {
    }

    static List<String> noTransformedModules(AppJar jar) {
        return jar.descriptor().modules().stream().filter(m -> Set.of("component", "component-import", "module-type").contains(m.getTagName()))
                .map(m -> "<" + m.getTagName() + " key=\"" + m.getAttribute("key") + "\">").toList();
    }

    static List<String> moduleKeys(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element module : jar.descriptor().modules()) {
            String key = module.getAttribute("key");
            if (key.isEmpty()) {
                wrong.add("a <" + module.getTagName() + "> has no key");
            } else if (!seen.add(key)) {
                wrong.add("the key " + key + " stands twice");
            }
        }
        return wrong;
    }

    /** Compares with the checked-in list, whose lines are {@code key type product}. */
    static List<String> stableKeys(AppJar jar) {
        Set<String> now = jar.descriptor().modules().stream().map(DescriptorRules::line).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(Lists.of("module-keys.txt"));
        List<String> wrong = new ArrayList<>();
        known.stream().filter(k -> !now.contains(k)).forEach(k -> wrong.add("\"" + k + "\" has gone or changed: keep it, or when it was never "
                + "released take its line out of " + KEYS));
        now.stream().filter(k -> !known.contains(k)).forEach(k -> wrong.add("\"" + k + "\" is new: run bin/surface, which adds the line to " + KEYS));
        return wrong;
    }

    static String line(Element module) {
        String product = module.getAttribute("application");
        return module.getAttribute("key") + " " + module.getTagName() + " " + (product.isEmpty() ? "both" : product);
    }

    static List<String> productMarks(AppJar jar) {
        return jar.descriptor().modules().stream()
                .filter(m -> !(m.getAttribute("application").isEmpty() ? SHARED.contains(m.getTagName())
                        : Set.of("jira", "confluence").contains(m.getAttribute("application"))))
                .map(m -> "<" + m.getTagName() + " key=\"" + m.getAttribute("key") + "\"> has application=\"" + m.getAttribute("application") + "\"").toList();
    }

    static List<String> dataCenter(AppJar jar) {
        Set<String> params = jar.descriptor().all("param").stream()
                .map(p -> p.getAttribute("name") + "=" + p.getTextContent().trim()).collect(Collectors.toSet());
        return List.of("atlassian-data-center-status=compatible", "atlassian-data-center-compatible=true", "read-only-access-mode-compatible=true")
                .stream().filter(p -> !params.contains(p)).map(p -> "plugin-info lacks " + p).toList();
    }
}
