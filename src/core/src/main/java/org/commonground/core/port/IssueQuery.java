package org.commonground.core.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.view.QuickFilter;

/**
 * Which issues to look for; all parts must hold.
 *
 * @param project their project; nothing for any
 * @param jql     a query as people write it; empty for all, its order counts only when nothing else is asked for
 * @param words   words of letters and digits that their texts must hold, the last one perhaps only begun
 * @param key     the key of the only issue that is wanted; nothing for any
 * @param quick   the quick filters that are on
 * @param ids     the only issues that are wanted; empty for any
 * @param order   which come first
 */
public record IssueQuery(Optional<ProjectRef> project, String jql, List<String> words, Optional<String> key,
                           Set<QuickFilter> quick, Set<Long> ids, Order order) {

    /** Keeps its own copies. */
    public IssueQuery {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(jql, "jql");
        Objects.requireNonNull(key, "key");
        words = List.copyOf(words);
        quick = Set.copyOf(quick);
        ids = Set.copyOf(ids);
        Objects.requireNonNull(order, "order");
    }

    /** Which issues come first. */
    public enum Order {
        /** The newest. */
        CREATED,
        /** Those that were changed last. */
        CHANGED
    }

    /** The issues of a query as it is written. */
    public static IssueQuery of(String jql) {
        return new IssueQuery(Optional.empty(), jql, List.of(), Optional.empty(), Set.of(), Set.of(), Order.CREATED);
    }

    /** All issues of a project. */
    public static IssueQuery of(ProjectRef project) {
        return new IssueQuery(Optional.of(project), "", List.of(), Optional.empty(), Set.of(), Set.of(), Order.CREATED);
    }

    /** The same, but only these issues. */
    public IssueQuery only(Set<Long> wanted) {
        return new IssueQuery(project, jql, words, key, quick, wanted, order);
    }

    /** The same, but those that were changed last come first. */
    public IssueQuery lastChangedFirst() {
        return new IssueQuery(project, jql, words, key, quick, ids, Order.CHANGED);
    }

    /** Whether the query is all there is, so that its order counts. */
    public boolean isPlain() {
        return project.isEmpty() && words.isEmpty() && key.isEmpty() && quick.isEmpty() && ids.isEmpty();
    }
}
