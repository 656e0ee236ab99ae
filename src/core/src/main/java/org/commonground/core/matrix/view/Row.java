package org.commonground.core.matrix.view;

import java.time.Instant;
import java.util.Optional;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;

/**
 * An issue as a row of a table.
 *
 * @param impact   null when it has none
 * @param effort   null when it has none
 * @param quadrant nothing when it is unplaced
 * @param offScale whether a value lies beyond its scale
 * @param updated  when it was last changed
 * @param stale    whether it is on the matrix and was estimated more than half a year ago, as far as that was looked at
 */
public record Row(long id, String key, String summary, Double impact, Double effort, Optional<Quadrant> quadrant,
                  boolean offScale, Details details, Instant updated, boolean stale) {

    static Row of(Hit hit, Details details, Candidate values, Optional<Point> point) {
        return new Row(hit.id(), hit.key(), hit.summary(), values.impact(), values.effort(), point.map(Point::quadrant),
            point.filter(Point::offScale).isPresent(), details, hit.updated(), false);
    }

    /** The same with what is known of its age. */
    Row stale(boolean isStale) {
        return new Row(id, key, summary, impact, effort, quadrant, offScale, details, updated, isStale);
    }
}
