package org.commonground.sandbox.confluence.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a section into rows of a table: its list items and paragraphs. The words stay as they are, with all their marks. */
final class Rows {
    private static final Pattern ITEM = Pattern.compile("([-*+]|[0-9]{1,3}[.)])\\s+\\S.*");
    /** A link's definition, which no reader of the document ever sees. */
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]+\\]:\\s*\\S+\\s*");
    private static final String FENCE = "```";

    private final List<String> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private boolean fenced;
    private boolean gap;

    private Rows() {
    }

    /** Returns the rows, none of them blank. Code between fences keeps its lines, other text does not. */
    static List<String> of(String section) {
        Rows rows = new Rows();
        section.lines().forEach(rows::line);
        rows.end();
        return rows.rows;
    }

    private void line(String line) {
        boolean fence = line.strip().startsWith(FENCE);
        if (!fenced && line.isBlank()) {
            gap = true;
            return;
        }
        if (!fenced && DEFINITION.matcher(line).matches()) {
            return;
        }
        boolean indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
        if (!fenced && (ITEM.matcher(line).matches() || gap && !indented)) {
            end();
        }
        gap = false;
        fenced ^= fence;
        row.add(line);
    }

    private void end() {
        boolean code = row.stream().anyMatch(line -> line.contains(FENCE));
        String text = code ? String.join("\n", row) : String.join(" ", row.stream().map(String::strip).toList());
        if (!text.isBlank()) {
            rows.add(text);
        }
        row.clear();
    }
}
