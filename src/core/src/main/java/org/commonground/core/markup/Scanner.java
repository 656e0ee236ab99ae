package org.commonground.core.markup;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds tags, texts, comments and CDATA sections, from left to right. */
final class Scanner {
    private final String text;
    private final boolean strict;
    private final Tree tree;
    private int at;

    Scanner(String text, boolean strict) {
        this.text = text;
        this.strict = strict;
        this.tree = new Tree(strict);
    }

    /** Where the reading is or ended. */
    int position() {
        return Math.min(at, text.length());
    }

    Element read() {
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int end = open < 0 ? text.length() : open;
            String raw = text.substring(at, end);
            at = end;
            words(raw);
            if (open >= 0) {
                markup();
            }
        }
        return tree.end();
    }

    private void words(String raw) {
        if (!raw.isEmpty()) {
            tree.text(Entities.resolve(raw, strict).orElseThrow(Scanner::malformed));
        }
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            at = after("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = after("]]>", at + 9);
            tree.text(text.substring(at + 9, Math.max(at + 9, end - 3)));
            at = end;
        } else if (text.startsWith("<?", at)) {
            at = after(strict ? "?>" : ">", at + 2);
        } else if (text.startsWith("<!", at)) {
            refuseWhenStrict();
            at = after(">", at + 2);
        } else if (text.startsWith("</", at)) {
            closingTag();
        } else if (at + 1 < text.length() && nameStart(text.charAt(at + 1))) {
            openingTag();
        } else {
            refuseWhenStrict();
            tree.text("<");
            at++;
        }
    }

    private void closingTag() {
        int end = after(">", at + 2);
        String name = text.substring(at + 2, Math.max(at + 2, end - 1)).strip();
        at = end;
        tree.close(strict ? name : Markup.htmlName(name));
    }

    private void openingTag() {
        at++;
        String name = name();
        Map<String, String> attributes = Map.of();
        boolean empty = false;
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                refuseWhenStrict();
                break;
            }
            char c = text.charAt(at);
            if (c == '>') {
                at++;
                break;
            } else if (text.startsWith("/>", at)) {
                empty = true;
                at += 2;
                break;
            } else if (nameStart(c)) {
                attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
                attribute(attributes);
            } else {
                refuseWhenStrict();
                at++;
            }
        }
        String own = strict ? name : Markup.htmlName(name);
        tree.open(own, attributes, empty);
        if (!strict && (own.equals("script") || own.equals("style")) && !empty) {
            at = Math.max(at, rawEnd(own));
        }
    }

    private int rawEnd(String name) {
        for (int end = text.indexOf("</", at); end >= 0; end = text.indexOf("</", end + 2)) {
            if (text.regionMatches(true, end + 2, name, 0, name.length())) {
                return end;
            }
        }
        return text.length();
    }

    private void attribute(Map<String, String> attributes) {
        String name = name();
        skipSpace();
        String value = "";
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            value = value();
        } else {
            refuseWhenStrict();
        }
        if (attributes.putIfAbsent(strict ? name : Markup.htmlName(name), value) != null) {
            refuseWhenStrict();
        }
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int from = at;
        if (quote == '"' || quote == '\'') {
            at = after(String.valueOf(quote), at + 1);
            String raw = text.substring(from + 1, Math.max(from + 1, at - 1));
            if (strict && raw.indexOf('<') >= 0) {
                throw malformed();
            }
            return Entities.resolve(raw, strict).orElseThrow(Scanner::malformed);
        }
        refuseWhenStrict();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return Entities.resolve(text.substring(from, at), false).orElseThrow(Scanner::malformed);
    }

    private String name() {
        int from = at;
        while (at < text.length() && (nameStart(text.charAt(at)) || "-.0123456789".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean nameStart(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c) || c == '_' || c == ':';
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** The position behind the next occurrence; the end of the text when there is none and that is allowed. */
    private int after(String wanted, int from) {
        int found = text.indexOf(wanted, from);
        if (found < 0) {
            refuseWhenStrict();
            return text.length();
        }
        return found + wanted.length();
    }

    private void refuseWhenStrict() {
        if (strict) {
            throw malformed();
        }
    }

    static Refused malformed() {
        return new Refused(Reading.Reason.NOT_WELL_FORMED);
    }
}
