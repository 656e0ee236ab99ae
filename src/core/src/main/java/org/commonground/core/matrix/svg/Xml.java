package org.commonground.core.matrix.svg;

import java.nio.charset.StandardCharsets;

/** Writes elements. Text goes in only through {@link #text} and {@link #attribute}, which escape it. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String UNRESERVED = "-._~";

    private final StringBuilder out;
    private boolean tagOpen;

    Xml() {
        this(256);
    }

    /** Begins with room for so many characters. */
    Xml(int room) {
        out = new StringBuilder(room);
    }

    /** Begins an element; attributes may follow. */
    Xml open(String element) {
        closeTag();
        out.append('<').append(element);
        tagOpen = true;
        return this;
    }

    Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Xml attribute(String name, double pixels) {
        out.append(' ').append(name).append("=\"").append(Figures.pixels(pixels)).append('"');
        return this;
    }

    /** What another one of these has written; when it ends in an open tag, attributes or text may follow. */
    Xml add(Xml written) {
        closeTag();
        out.append(written.out);
        tagOpen = written.tagOpen;
        return this;
    }

    /** An arrow to the right, as a reference: a character beyond Latin-1 doubles the memory of the whole page around it. */
    Xml arrow() {
        closeTag();
        out.append(" &#8594;");
        return this;
    }

    Xml text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    Xml close(String element) {
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** A whole element that holds only text. */
    Xml element(String element, String text) {
        return open(element).text(text).close(element);
    }

    Xml line() {
        closeTag();
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The text as one segment of a URL's path. */
    static String urlEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    private void closeTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        int copied = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isPlain(c)) {
                out.append(text, copied, i);
                reference(c, inAttribute);
                copied = next;
            }
            i = next;
        }
        out.append(text, copied, text.length());
    }

    private static boolean isPlain(int c) {
        return legal(c) && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    }

    private void reference(int c, boolean inAttribute) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            // a parser turns these into spaces or newlines unless they are written as references
            case '\r' -> out.append("&#13;");
            case '\t', '\n' -> out.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
            default -> out.append(REPLACEMENT);
        }
    }

    /** XML 1.0, production 2: "any Unicode character, excluding the surrogate blocks, FFFE, and FFFF". */
    private static boolean legal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
