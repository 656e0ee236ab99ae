package org.commonground.core.matrix.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.commonground.core.matrix.Point;

/**
 * The issues of one cell, drawn as dots around one place.
 *
 * @param x      the place, in pixels: the centre of the cell, or for an issue alone in its cell where it stands
 * @param y      the place, in pixels, growing downwards
 * @param slots  where the dots stand, seen from that place; as many as there are points
 * @param points the issues in the order of their slots; all in one quadrant
 */
public record Cluster(double x, double y, List<Slot> slots, List<Point> points) {

    /** Keeps its own copies of the lists. */
    public Cluster {
        slots = List.copyOf(slots);
        points = List.copyOf(points);
    }

    List<Dot> dots(double radius) {
        return IntStream.range(0, points.size())
            .mapToObj(i -> new Dot(points.get(i), x + slots.get(i).dx(), y + slots.get(i).dy(), radius)).toList();
    }
}
