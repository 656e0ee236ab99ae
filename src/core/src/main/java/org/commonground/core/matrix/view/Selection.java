package org.commonground.core.matrix.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.ProjectRef;

/**
 * What a person wants to look at; all parts must hold.
 *
 * @param project the key of a project; nothing for the issues of any
 * @param jql     a query as people write it; empty for all
 * @param search  words to look for in the issues' texts, or an issue key; empty for all
 * @param quick   the quick filters that are on
 */
public record Selection(Optional<String> project, String jql, String search, Set<QuickFilter> quick) {

    /** How many characters a search may have; the rest is not looked for. */
    public static final int LONGEST_SEARCH = 200;
    private static final int MOST_WORDS = 10;
    private static final Pattern KEY = Pattern.compile("[\\p{L}][\\p{L}0-9_]*-[0-9]{1,18}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    /** Keeps its own copy of the filters, and the beginning of a search that is too long. */
    public Selection {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(jql, "jql");
        search = search.strip();
        search = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        quick = QuickFilter.ordered(quick);
    }

    /** All issues of a project. */
    public static Selection ofProject(String key) {
        return new Selection(Optional.of(key), "", "", Set.of());
    }

    /** The issue key that is searched for; nothing when the search does not look like one. */
    Optional<String> key() {
        return KEY.matcher(search).matches() ? Optional.of(search) : Optional.empty();
    }

    /** The words that are searched for, in small letters so that none is an operator of the host's search; at most ten. */
    List<String> words() {
        return key().isPresent() ? List.of()
            : Stream.of(BETWEEN_WORDS.split(search.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty())
                .limit(MOST_WORDS).toList();
    }

    /** What to ask the host. */
    IssueQuery query(Optional<ProjectRef> found) {
        return new IssueQuery(found, jql, words(), key(), quick, Set.of(), IssueQuery.Order.CREATED);
    }

    /** Whether something is searched for that no text can hold, such as "???". */
    boolean findsNothing() {
        return !search.isEmpty() && key().isEmpty() && words().isEmpty();
    }
}
