package org.commonground.sandbox.confluence.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonground.sandbox.host.Html;

/** Which ordinary HTML a page may hold. */
public final class SafeHtml {
    private static final Set<String> ELEMENTS = Set.of("a", "abbr", "address", "b", "bdi", "bdo", "big", "blockquote",
            "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "h1", "h2",
            "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small",
            "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt",
            "u", "ul", "var");
    private static final Set<String> VOID = Set.of("br", "hr", "col");
    /** What is inside these is not text for people. */
    private static final Set<String> SKIPPED = Set.of("script", "style", "iframe", "object", "embed", "template",
            "noscript", "head", "title", "textarea", "select", "svg", "math");
    private static final Set<String> ATTRIBUTES = Set.of("class", "colspan", "rowspan", "title", "lang", "dir", "start",
            "type", "datetime", "width", "height", "align", "scope", "id", "span", "cite");
    private static final Pattern STYLE = Pattern.compile("[\\w\\s:;#%.,()'+-]*");
    private static final Pattern RISKY_STYLE = Pattern.compile("(?i)url|expression|import|behavior|binding|position");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "tel");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    private SafeHtml() {
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isSkipped(String name) {
        return SKIPPED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Writes the attributes that a page may set; events, dangerous URLs and styles stay out. */
    static void attributes(Map<String, String> attributes, StringBuilder out) {
        attributes.forEach((name, value) -> {
            boolean allowed = ATTRIBUTES.contains(name)
                    || name.startsWith("data-") && name.matches("data-[a-z0-9-]+")
                    || name.equals("style") && isSafeStyle(value)
                    || name.equals("href") && isSafeUrl(value);
            if (allowed) {
                attribute(name, value, out);
            }
        });
    }

    static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        Html.escape(value, out);
        out.append('"');
    }

    private static boolean isSafeStyle(String value) {
        return STYLE.matcher(value).matches() && !RISKY_STYLE.matcher(value).find();
    }

    static boolean isSafeUrl(String url) {
        // browsers skip spaces and control characters inside a scheme
        String plain = url.replaceAll("[\\p{Cntrl}\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
        java.util.regex.Matcher scheme = SCHEME.matcher(plain);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1));
    }
}
