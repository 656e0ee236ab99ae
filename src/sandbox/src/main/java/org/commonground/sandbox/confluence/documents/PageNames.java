package org.commonground.sandbox.confluence.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of pages that can be names of files too. A title that several documents have is none: the file's name takes its place. */
final class PageNames {
    private static final int LONGEST = 80;
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    PageNames(List<Document> documents) {
        documents.forEach(document -> bearers.merge(lower(document.title()), 1, Integer::sum));
    }

    /** Returns a name that no other document of its folder has. */
    String name(Document document) {
        String wanted = safe(bearers.get(lower(document.title())) > 1 ? document.file() : document.title());
        String name = wanted;
        for (int i = 2; !taken.add(document.folder() + '/' + lower(name)); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    /** A folder's name, without anything that leads elsewhere. */
    static String folder(Document document) {
        return safe(document.folder());
    }

    private static String safe(String text) {
        String one = text.replace('/', '\u2215').replace('\\', '\u2215').replaceAll("[\\p{Cntrl}:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ").replaceFirst("^[. ]+", "").strip();
        String cut = one.codePointCount(0, one.length()) > LONGEST ? one.substring(0, one.offsetByCodePoints(0, LONGEST)).strip() : one;
        return cut.isEmpty() ? "Untitled" : cut;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
