package org.commonground.sandbox.velocity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what references insert. Raw are only: what an {@code @HtmlSafe} method returned, and plain references
 * ({@code $name}, no dots) whose name ends in "html" in any case, or is {@code body} or {@code xHtmlContent}: the rule
 * of the public template-renderer's own escaper.
 */
public final class HtmlEscaper implements ReferenceInsertionEventHandler {
    private static final Pattern SCALAR = Pattern.compile("\\$!?\\{?([A-Za-z][\\w-]*)}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof HtmlSafeValue || isRaw(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    private static boolean isRaw(String reference) {
        Matcher scalar = SCALAR.matcher(reference);
        if (!scalar.matches()) {
            return false;
        }
        String name = scalar.group(1);
        return name.toLowerCase(Locale.ROOT).endsWith("html") || name.equals("body") || name.equals("xHtmlContent");
    }

    /** Escapes text for HTML content and quoted attributes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
