package org.commonground.core.matrix.view;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Point;
import org.commonground.core.port.Hit;

/**
 * The sizes of the dots.
 *
 * @param by  what they say
 * @param min the least value; 0 when there is none
 * @param max the greatest value; 0 when there is none
 * @param of  the value of each issue: votes, or days since it was created
 */
public record Sizing(SizeBy by, long min, long max, List<Long> of) {

    /** Keeps its own copy of the list. */
    public Sizing {
        of = List.copyOf(of);
    }

    /** Sizes the issues, in this order. */
    static Sizing of(SizeBy by, List<Point> points, Shown shown) {
        Map<Long, Hit> hits = shown.byId();
        List<Long> values = points.stream().map(point -> hits.get(point.id()))
            .map(hit -> by == SizeBy.VOTES ? hit.votes() : Math.max(0, Duration.between(hit.created(), shown.now()).toDays()))
            .toList();
        return new Sizing(by, values.stream().mapToLong(Long::longValue).min().orElse(0),
            values.stream().mapToLong(Long::longValue).max().orElse(0), values);
    }
}
