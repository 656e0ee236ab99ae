package org.commonground.core.markup;

import java.util.Locale;

/**
 * Reads markup by one pass over the text: time and memory grow with its length only. There is no document type, so no
 * entity can expand, and nothing is ever loaded.
 */
public final class Markup {

    /** The most characters that are read. */
    public static final int LONGEST = 5 * 1024 * 1024;
    /** The most elements within each other. */
    public static final int DEEPEST = 256;

    private Markup() {
    }

    /** Reads storage format, which must be well-formed XML with the named entities of HTML; no document type. */
    public static Reading storage(String text) {
        return read(text, true);
    }

    /** Reads rendered HTML as browsers do: whatever is open is closed, and what is no tag is text. */
    public static Reading html(String text) {
        return read(text, false);
    }

    private static Reading read(String text, boolean strict) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable(Reading.Reason.TOO_LONG, 1);
        }
        Scanner scanner = new Scanner(text, strict);
        try {
            return new Reading.Tree(scanner.read());
        } catch (Refused refused) {
            int line = 1 + (int) text.chars().limit(scanner.position()).filter(c -> c == '\n').count();
            return new Reading.Unreadable(refused.reason(), line);
        }
    }

    static String htmlName(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
