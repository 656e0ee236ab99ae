package org.commonground.core.matrix.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;

/** Says which category an issue belongs to. */
final class Categories {
    private static final Set<String> STATUS = Set.of("new", "indeterminate", "done");
    private final Hits hits;
    private final Instant now;

    Categories(Hits hits, Instant now) {
        this.hits = hits;
        this.now = now;
    }

    /** A category with its place in the legend; those of equal rank stand by count. */
    record Ranked(Category category, long rank) {
    }

    Ranked of(Hit hit, ColourBy by) {
        return switch (by) {
            case STATUS_CATEGORY -> status(hits.details(hit.id()));
            case TYPE -> named(hits.details(hit.id()).type());
            case PRIORITY -> hits.details(hit.id()).priority()
                .map(priority -> new Ranked(Category.named(priority.name()), priority.rank())).orElse(none());
            case ASSIGNEE -> hits.details(hit.id()).assignee().map(Categories::named).orElse(none());
            case COMPONENT -> first(hits.components(hit.id()));
            case AGE -> age(Duration.between(hit.created(), now).toDays());
            case VOTES -> votes(hit.votes());
            case QUADRANT -> throw new IllegalArgumentException("the quadrant is no category of the issue");
        };
    }

    private static Ranked status(Details details) {
        String key = STATUS.contains(details.statusCategory()) ? details.statusCategory() : "undefined";
        return new Ranked(Category.known("status." + key), List.of("new", "indeterminate", "done", "undefined").indexOf(key));
    }

    private static Ranked first(List<String> names) {
        return names.isEmpty() ? none() : named(names.get(0));
    }

    private static Ranked age(long days) {
        return days < 7 ? known("age.week", 0) : days < 30 ? known("age.month", 1) : days < 91 ? known("age.quarter", 2)
            : days < 365 ? known("age.year", 3) : known("age.older", 4);
    }

    private static Ranked votes(long votes) {
        return votes == 0 ? known("votes.none", 4) : votes < 3 ? known("votes.few", 3) : votes < 10 ? known("votes.some", 2)
            : votes < 30 ? known("votes.many", 1) : known("votes.most", 0);
    }

    private static Ranked known(String id, long rank) {
        return new Ranked(Category.known(id), rank);
    }

    private static Ranked named(String name) {
        return new Ranked(Category.named(name), 0);
    }

    private static Ranked none() {
        return new Ranked(Category.NONE, Long.MAX_VALUE);
    }
}
