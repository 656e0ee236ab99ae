package org.commonground.core.matrix.layout;

import java.util.List;
import org.commonground.core.matrix.Point;

/**
 * The issues of one cell drawn as a count, because they do not fit as dots.
 *
 * @param x      the centre of the cell, in pixels
 * @param y      the centre of the cell, in pixels, growing downwards
 * @param radius the largest radius that stays inside the cell, in pixels
 * @param points the issues, by id unless said otherwise; all in one quadrant
 */
public record Badge(double x, double y, double radius, List<Point> points) {

    /** Keeps its own copy of the list. */
    public Badge {
        points = List.copyOf(points);
    }

    /** How many issues it stands for. */
    public int count() {
        return points.size();
    }
}
