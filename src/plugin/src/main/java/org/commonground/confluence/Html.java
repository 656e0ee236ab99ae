package org.commonground.confluence;

import java.util.regex.Pattern;

/** Markup that macros put together in Java; the host does not escape it. */
final class Html {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SHOWN = Pattern.compile("<(img|svg|input|iframe|video|audio|object|canvas|hr)\\b");

    private Html() {
    }

    /** The editor leaves an empty paragraph behind; a picture or a control without text is something all the same. */
    static boolean showsNothing(String html) {
        return html == null || !SHOWN.matcher(html).find()
            && TAG.matcher(html).replaceAll("").replace("&nbsp;", "").replace('\u00a0', ' ').isBlank();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** An image of a picture that was kept for an export. */
    static String image(String address, String words, int width, int height) {
        return "<img src=\"" + escape(address) + "\" alt=\"" + escape(words) + "\" width=\"" + width + "\" height=\"" + height + "\"/>";
    }
}
