package org.commonground.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Matches text as {@code ~} does: all words must occur, in any order; a phrase in inner quotes must occur as it is; a
 * word may end in {@code *}. Letters of scripts without spaces count as words of their own. There is no stemming.
 */
final class TextMatch {
    private record Wanted(String text, boolean prefix) {
    }

    private final List<Wanted> wanted = new ArrayList<>();

    TextMatch(String query) {
        String[] parts = query.toLowerCase(Locale.ROOT).split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1 && i < parts.length - 1) {
                wanted.add(new Wanted(parts[i].trim(), false));
            } else {
                for (String word : parts[i].split("[^\\p{L}\\p{M}\\p{N}_*]+")) {
                    String plain = word.replace("*", "");
                    if (!plain.isEmpty()) {
                        wanted.add(new Wanted(plain, word.endsWith("*")));
                    }
                }
            }
        }
    }

    boolean matches(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !wanted.isEmpty() && wanted.stream().allMatch(word -> occurs(lower, word));
    }

    private static boolean occurs(String text, Wanted word) {
        int length = word.text().length();
        for (int i = text.indexOf(word.text()); i >= 0 && length > 0; i = text.indexOf(word.text(), i + 1)) {
            if (boundary(text, i) && (word.prefix() || boundary(text, i + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean boundary(String text, int at) {
        return at == 0 || at == text.length() || !joins(text.codePointBefore(at)) || !joins(text.codePointAt(at));
    }

    private static boolean joins(int c) {
        boolean spaceless = Character.isIdeographic(c) || switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, THAI -> true;
            default -> false;
        };
        return !spaceless && (Character.isLetterOrDigit(c) || c == '_');
    }
}
