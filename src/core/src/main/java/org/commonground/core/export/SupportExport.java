package org.commonground.core.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.commonground.core.health.Finding;

/**
 * What somebody who helps needs to know, and nothing that names a person, a project, a page or what is written there: the
 * ids of findings with their numbers, how many rows of each kind are kept or that they cannot be read, and the versions.
 */
public final class SupportExport {
    private final Map<String, String> versions;

    /** Tells these versions; nothing else of the system is told. */
    public SupportExport(Map<String, String> versions) {
        this.versions = Map.copyOf(versions);
    }

    /**
     * Returns it as JSON. Of a part that cannot be read it tells the kind of failure instead of a number.
     *
     * @param failed is told of such a part
     */
    public String json(List<Finding> findings, CompleteExport stored, BiConsumer<StoredPart, Throwable> failed) {
        Map<String, Long> found = findings.stream()
            .collect(Collectors.groupingBy(f -> f.severity() + " " + f.id(), TreeMap::new, Collectors.counting()));
        Map<String, Long> kept = new TreeMap<>();
        Map<String, String> unread = new TreeMap<>();
        for (StoredPart part : stored.parts()) {
            try {
                kept.put(part.name(), part.count());
            } catch (RuntimeException | LinkageError e) {
                unread.put(part.name(), JsonText.quoted(e.getClass().getSimpleName()));
                failed.accept(part, e);
            }
        }
        return "{\n  \"versions\": " + object(new TreeMap<>(versions).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> JsonText.quoted(e.getValue()), (a, b) -> a, TreeMap::new)))
            + ",\n  \"findings\": " + object(numbers(found)) + ",\n  \"rows\": " + object(numbers(kept)) + ",\n  \"unread\": "
            + object(unread) + "\n}\n";
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
