package org.commonground.core.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.core.health.Finding;

/**
 * What somebody who helps needs to know, and nothing that names a person, a project, a page or what is written there: the
 * ids of findings with their numbers, how many rows of each kind are kept, and the versions.
 */
public final class SupportExport {
    private final Map<String, String> versions;

    /** Tells these versions; nothing else of the system is told. */
    public SupportExport(Map<String, String> versions) {
        this.versions = Map.copyOf(versions);
    }

    /** Returns it as JSON. */
    public String json(List<Finding> findings, CompleteExport stored) {
        Map<String, Long> found = findings.stream()
            .collect(Collectors.groupingBy(f -> f.severity() + " " + f.id(), TreeMap::new, Collectors.counting()));
        Map<String, Long> kept = new TreeMap<>();
        stored.parts().forEach(part -> kept.put(part.name(), (long) part.rows().size()));
        return "{\n  \"versions\": " + object(new TreeMap<>(versions).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> JsonText.quoted(e.getValue()), (a, b) -> a, TreeMap::new)))
            + ",\n  \"findings\": " + object(numbers(found)) + ",\n  \"rows\": " + object(numbers(kept)) + "\n}\n";
    }

    private static Map<String, String> numbers(Map<String, Long> counts) {
        Map<String, String> texts = new TreeMap<>();
        counts.forEach((name, count) -> texts.put(name, count.toString()));
        return texts;
    }

    private static String object(Map<String, String> values) {
        return values.entrySet().stream().map(e -> JsonText.quoted(e.getKey()) + ": " + e.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
    }
}
