package org.commonground.core.matrix.layout;

/**
 * The part of the ground that belongs to one quadrant, in pixels, y growing downwards.
 *
 * @param left whether it lies on the left of the effort threshold
 * @param top  whether it lies above the impact threshold
 */
public record Region(double x, double y, double width, double height, boolean left, boolean top) {

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }
}
