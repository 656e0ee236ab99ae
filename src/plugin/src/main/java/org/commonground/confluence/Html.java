package org.commonground.confluence;

import java.util.regex.Pattern;

/** Markup that macros put together in Java; the host does not escape it. */
final class Html {
    private static final Pattern SHOWN = Pattern.compile("<(img|svg|input|iframe|video|audio|object|canvas|hr)\\b");
    private static final String SPACE = "&nbsp;";

    private Html() {
    }

    /** The editor leaves an empty paragraph behind; a picture or a control without text is something all the same. */
    static boolean showsNothing(String html) {
        return html == null || !hasWords(html) && !SHOWN.matcher(html).find();
    }

    /** Stops at the first word, so that a long body costs no more than a short one. */
    private static boolean hasWords(String html) {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? html.indexOf('>', at) : -1;
            if (end >= 0) {
                at = end + 1;
            } else if (html.startsWith(SPACE, at)) {
                at += SPACE.length();
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** An image of a picture that was kept for an export. */
    static String image(String address, String words, int width, int height) {
        return "<img src=\"" + escape(address) + "\" alt=\"" + escape(words) + "\" width=\"" + width + "\" height=\"" + height + "\"/>";
    }
}
