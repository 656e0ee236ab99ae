package org.commonground.core.matrix.layout;

/** A rectangle of the plot whose issues are packed together, in pixels; it lies in one quadrant. */
record Cell(double x, double y, double width, double height) {

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    /** The x nearest to the wanted one where a dot of this radius stays inside. */
    double insideX(double wanted, double radius) {
        return inside(wanted, x, width, radius);
    }

    /** The y nearest to the wanted one where a dot of this radius stays inside. */
    double insideY(double wanted, double radius) {
        return inside(wanted, y, height, radius);
    }

    private static double inside(double wanted, double start, double size, double radius) {
        double room = Math.min(radius, size / 2);
        return Math.max(start + room, Math.min(start + size - room, wanted));
    }
}
