package org.commonground.core.template;

/** Writes storage format; everything that is said in it is escaped. */
final class Storage {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup that is made here. */
    Storage begin(String markup) {
        out.append(markup);
        return this;
    }

    Storage open(String element) {
        out.append('<').append(element).append('>');
        return this;
    }

    Storage close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Adds text; what XML cannot hold is left out. */
    Storage text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (allowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return this;
    }

    /** XML 1.0, section 2.2: Char. */
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    /** Adds paragraphs, one for each line that is not blank. */
    Storage lines(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> open("p").text(line.strip()).close("p"));
        return this;
    }

    /** Adds a hint that only the editor shows. */
    Storage placeholder(String text) {
        return begin("<ac:placeholder>").text(text).close("ac:placeholder");
    }

    /** Adds a macro's parameter unless it is empty. */
    Storage parameter(String name, String value) {
        return value.isEmpty() ? this : begin("<ac:parameter ac:name=\"" + name + "\">").text(value).close("ac:parameter");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
