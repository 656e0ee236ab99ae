package org.commonground.core.matrix.layout;

/**
 * A place for one dot.
 *
 * @param dx in pixels from the centre of the cell
 * @param dy in pixels from the centre of the cell, growing downwards
 */
public record Slot(double dx, double dy) {

    static final Slot CENTRE = new Slot(0, 0);

    double distance() {
        // rounded, so that mirrored slots tie whatever the last bits are
        return Math.rint((dx * dx + dy * dy) * 1e6);
    }
}
