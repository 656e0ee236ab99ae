package org.commonground.core.register;

import java.util.Optional;
import java.util.Set;
import org.commonground.core.discovery.Decision;
import org.commonground.core.feasibility.Verdict;

/**
 * Which ideas the register is over. Conditions hold together.
 *
 * @param spaceKeys of these spaces; empty for all that the viewer sees
 * @param labels    with all of these labels; empty for any
 * @param owner     of this user; empty for anybody
 * @param decision  with this decision
 * @param verdict   with this verdict
 */
public record Filter(Set<String> spaceKeys, Set<String> labels, String owner, Optional<Decision> decision,
                     Optional<Verdict> verdict) {
    /** Everything. */
    public static final Filter ALL = new Filter(Set.of(), Set.of(), "", Optional.empty(), Optional.empty());

    /** Keeps its own copies of the sets. */
    public Filter {
        spaceKeys = Set.copyOf(spaceKeys);
        labels = Set.copyOf(labels);
    }

    /** Whether a page may be one of these by what the index knows. The space was looked at by the index. */
    boolean matches(IndexedPage page) {
        return page.labels().containsAll(labels)
            && (owner.isEmpty() || page.entries().stream().anyMatch(entry -> entry.owner().equals(owner)))
            && decision.map(d -> has(page, Kind.DISCOVERY, d.id())).orElse(true)
            && verdict.map(v -> has(page, Kind.FEASIBILITY, v.id())).orElse(true);
    }

    private static boolean has(IndexedPage page, Kind kind, String state) {
        return page.entries().stream().filter(entry -> entry.kind() == kind).findFirst()
            .filter(entry -> entry.state().equals(state)).isPresent();
    }
}
