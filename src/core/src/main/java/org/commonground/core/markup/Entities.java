package org.commonground.core.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The named entities of HTML 4.01; a text cannot define its own. */
final class Entities {
    private static final Map<String, String> NAMED = load();
    private static final int LONGEST = 10;

    private Entities() {
    }

    /** The text with its entities resolved; nothing when {@code strict} and one of them is unknown or cut off. */
    static Optional<String> resolve(String text, boolean strict) {
        int at = text.indexOf('&');
        if (at < 0) {
            return Optional.of(text);
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            out.append(text, from, at);
            int end = end(text, at);
            String value = end < 0 ? null : value(text.substring(at + 1, end));
            if (value == null && strict) {
                return Optional.empty();
            }
            out.append(value == null ? "&" : value);
            from = value == null ? at + 1 : end + 1;
            at = text.indexOf('&', from);
        }
        return Optional.of(out.append(text, from, text.length()).toString());
    }

    /** Looks no further than a name is long, so that many ampersands cost no more than their number. */
    private static int end(String text, int at) {
        for (int i = at + 1; i < text.length() && i <= at + LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String value(String name) {
        return name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
    }

    private static String numbered(String digits) {
        boolean hex = digits.startsWith("x");
        String figures = hex ? digits.substring(1) : digits;
        if (!figures.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            return null;
        }
        int point = Integer.parseInt(figures, hex ? 16 : 10);
        return isCharacter(point) ? Character.toString(point) : null;
    }

    /** XML 1.0, production 2: Char. */
    static boolean isCharacter(int point) {
        return point == 0x9 || point == 0xA || point == 0xD || point >= 0x20 && point <= 0xD7FF
            || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000 && point <= 0x10FFFF;
    }

    private static Map<String, String> load() {
        Properties read = new Properties();
        try (InputStream in = Entities.class.getResourceAsStream("entities.properties")) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of entities cannot be read", e);
        }
        Map<String, String> named = new HashMap<>();
        read.forEach((name, point) -> named.put((String) name, Character.toString(Integer.parseInt((String) point))));
        return Map.copyOf(named);
    }
}
