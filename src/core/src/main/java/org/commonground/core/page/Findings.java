package org.commonground.core.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables, headings and lists of a body say, by meaning. The first word on a matter counts. */
final class Findings {

    /** The most entries that are kept of one kind. */
    static final int MOST = 500;

    private final Map<Term, String> fields = new EnumMap<>(Term.class);
    private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);

    void field(Set<Term> meanings, String value) {
        if (!value.isEmpty()) {
            meanings.forEach(term -> fields.putIfAbsent(term, value));
        }
    }

    /** Adds to a text that has a heading of its own and may have several paragraphs. */
    void append(Term term, String value) {
        if (!value.isEmpty()) {
            fields.merge(term, value, (before, more) ->
                before.length() >= Words.LONGEST ? before : before + " " + more);
        }
    }

    void add(Kind kind, Entry entry) {
        List<Entry> list = entries.computeIfAbsent(kind, any -> new ArrayList<>());
        if (!entry.blank() && list.size() < MOST) {
            list.add(entry);
        }
    }

    String text(Term term) {
        return fields.getOrDefault(term, "");
    }

    List<Entry> entries(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }
}
