package org.commonground.core.export;

/** Texts as RFC 8259 wants them. */
final class JsonText {
    private JsonText() {
    }

    /** The text in quotation marks; control characters, and what ends a script element, are escaped. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)
                    ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
