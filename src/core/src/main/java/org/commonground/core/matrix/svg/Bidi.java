package org.commonground.core.matrix.svg;

/** Keeps text of one direction from reordering the text around it, where markup cannot: in attributes and tooltips. */
final class Bidi {

    /** No letter before it is written from right to left. */
    private static final char FIRST_HEBREW = '\u0590';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Bidi() {
    }

    /** The text between isolates when it holds anything written from right to left, otherwise the text itself. */
    static String isolated(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_HEBREW) && java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length())
            ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
            : text;
    }
}
