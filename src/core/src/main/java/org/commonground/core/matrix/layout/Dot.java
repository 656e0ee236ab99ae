package org.commonground.core.matrix.layout;

import org.commonground.core.matrix.Point;

/**
 * One issue drawn as a dot.
 *
 * @param point  the issue
 * @param x      the centre, in pixels
 * @param y      the centre, in pixels, growing downwards
 * @param radius in pixels, 3 to 7, the same for every dot of a layout
 */
public record Dot(Point point, double x, double y, double radius) {
}
