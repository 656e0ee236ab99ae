package org.commonground.core.matrix.layout;

/**
 * The rectangle that dots may stand in, in pixels, y growing downwards.
 *
 * @param x      the left edge
 * @param y      the upper edge
 * @param width  at least 40
 * @param height at least 40
 */
public record PlotArea(double x, double y, double width, double height) {

    private static final double SMALLEST = 40;

    /**
     * Checks the rectangle.
     *
     * @throws IllegalArgumentException when a number is not finite or a side is shorter than 40 pixels
     */
    public PlotArea {
        if (!Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("a plot area needs finite numbers, not " + x + ", " + y + ", " + width + ", " + height);
        }
        if (width < SMALLEST || height < SMALLEST) {
            throw new IllegalArgumentException("a plot area needs at least 40 x 40 pixels, not " + width + " x " + height);
        }
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }
}
