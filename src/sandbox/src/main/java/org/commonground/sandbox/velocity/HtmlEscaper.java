package org.commonground.sandbox.velocity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.commonground.sandbox.host.Html;

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
        return Html.escape(value.toString());
    }

    private static boolean isRaw(String reference) {
        Matcher scalar = SCALAR.matcher(reference);
        if (!scalar.matches()) {
            return false;
        }
        String name = scalar.group(1);
        return name.toLowerCase(Locale.ROOT).endsWith("html") || name.equals("body") || name.equals("xHtmlContent");
    }
}
