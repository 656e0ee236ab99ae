package org.commonground.core.matrix.layout;

/**
 * Where the parts of the picture stand. The tinted ground is larger than the plot area: the strips above and below hold
 * the names of the quadrants, so that no dot ever covers a name.
 *
 * @param ground   the tinted rectangle
 * @param plot     the rectangle that dots stand in
 * @param nameSize the font size of the quadrant names, in pixels
 */
public record Frame(PlotArea ground, PlotArea plot, double nameSize) {

    private static final double SIDE = 8;

    /** The full picture of this size in pixels, with values along the axes. */
    public static Frame page(double width, double height) {
        return of(width, height, 60, 52, 8, 30, 13);
    }

    /** The small picture of this size in pixels, without values along the axes. */
    public static Frame panel(double width, double height) {
        return of(width, height, 26, 26, 4, 22, 11);
    }

    private static Frame of(double pictureWidth, double pictureHeight, double left, double below, double rest, double strip,
                            double nameSize) {
        double width = pictureWidth - left - rest;
        double height = pictureHeight - below - rest;
        return new Frame(new PlotArea(left, rest, width, height),
            new PlotArea(left + SIDE, rest + strip, width - 2 * SIDE, height - 2 * strip), nameSize);
    }
}
