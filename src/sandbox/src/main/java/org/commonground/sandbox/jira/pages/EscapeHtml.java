package org.commonground.sandbox.jira.pages;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes whatever a template inserts, unless it is a plain reference whose name ends in Html. */
public final class EscapeHtml implements ReferenceInsertionEventHandler {
    private static final Pattern TRUSTED = Pattern.compile("\\$!?\\{?\\w*Html}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || TRUSTED.matcher(reference).matches() ? value : escape(value.toString());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
