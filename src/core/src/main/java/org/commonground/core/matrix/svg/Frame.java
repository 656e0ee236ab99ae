package org.commonground.core.matrix.svg;

import org.commonground.core.matrix.layout.PlotArea;

/**
 * Where the parts of the picture stand. The tinted ground is larger than the plot area: the strips above and below hold
 * the names of the quadrants, so that no dot ever covers a name.
 *
 * @param ground   the tinted rectangle
 * @param plot     the rectangle that dots stand in
 * @param nameSize the font size of the quadrant names, in pixels
 */
record Frame(PlotArea ground, PlotArea plot, double nameSize) {

    private static final double SIDE = 8;

    static Frame of(MatrixSvg.Options options) {
        return options.compact() ? of(options, 26, 26, 4, 22, 11) : of(options, 60, 52, 8, 30, 13);
    }

    private static Frame of(MatrixSvg.Options options, double left, double below, double rest, double strip, double nameSize) {
        double width = options.width() - left - rest;
        double height = options.height() - below - rest;
        return new Frame(new PlotArea(left, rest, width, height),
            new PlotArea(left + SIDE, rest + strip, width - 2 * SIDE, height - 2 * strip), nameSize);
    }
}
