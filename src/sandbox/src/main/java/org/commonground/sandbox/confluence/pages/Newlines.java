package org.commonground.sandbox.confluence.pages;

/** Browsers send line ends as CR LF whatever the text had; this undoes it. */
final class Newlines {
    private Newlines() {
    }

    /** Returns the submitted text with the line ends of the text that was edited; unchanged text comes back exactly. */
    static String as(String original, String submitted) {
        String plain = plain(submitted);
        if (plain.equals(plain(original))) {
            return original;
        }
        return original.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
