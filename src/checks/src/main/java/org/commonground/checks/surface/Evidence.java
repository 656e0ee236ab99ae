package org.commonground.checks.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of {@code evidence.tsv}: name, member or {@code -}, mark, where it was seen. */
public final class Evidence {
    /** The marks, the strongest first. */
    static final List<String> MARKS = List.of("P8", "P7", "older", "docs");
    private final Map<String, Seen> lines = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Evidence() {
    }

    /**
     * One sighting.
     *
     * @param mark P8, P7, older or docs
     * @param place where, readable by a person
     */
    public record Seen(String mark, String place) {
        /** Returns whether it was seen in code for these very versions of the products. */
        public boolean proven() {
            return mark.equals("P8");
        }
    }

    /** Reads the file. */
    public static Evidence of(Path file) throws IOException {
        Evidence evidence = new Evidence();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                evidence.read(i + 1, lines.get(i).split("\t", -1));
            }
        }
        return evidence;
    }

    private void read(int number, String[] columns) {
        if (columns.length != 4) {
            problems.add("line " + number + ": 4 columns separated by tabs are wanted, these are " + columns.length);
        } else if (!MARKS.contains(columns[2])) {
            problems.add("line " + number + ": the mark is \"" + columns[2] + "\" and not one of " + MARKS);
        } else if (columns[3].isBlank()) {
            problems.add("line " + number + ": it says not where it was seen");
        } else if (lines.put(key(columns), new Seen(columns[2], columns[3])) != null) {
            problems.add("line " + number + ": " + key(columns) + " stands twice");
        }
    }

    private static String key(String[] columns) {
        return columns[1].equals("-") ? columns[0] : columns[0] + "#" + columns[1];
    }

    /** Returns what is wrong with the file itself, one sentence each. */
    public List<String> problems() {
        return problems;
    }

    /** Returns the sighting of a name. */
    public Optional<Seen> of(Kind kind, String name) {
        boolean inherited = kind == Kind.MEMBER && name.matches(".*Exception#(getMessage|<init>)");
        Seen found = lines.get(kind.prefix() + name);
        // what an exception of the host inherits from the JDK needs no line of its own
        return found == null && inherited ? Optional.ofNullable(lines.get(name.replaceFirst("#.*", ""))) : Optional.ofNullable(found);
    }

    /** Returns the names in the file, with the prefix of their kind; members as {@code type#name}. */
    public Set<String> names() {
        return lines.keySet();
    }
}
