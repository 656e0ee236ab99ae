package org.commonground.core.matrix.svg;

import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.PlotArea;

/** Draws the ring around the highlighted issue and its key on a dark ground beside it. */
final class Highlight {

    private static final double LETTER_WIDTH = 7;
    private static final int LONGEST_KEY = 24;
    private static final double HEIGHT = 18;

    private final Xml xml;
    private final PlotArea area;

    Highlight(Xml xml, PlotArea area) {
        this.xml = xml;
        this.area = area;
    }

    void draw(Point point, double x, double y, double radius) {
        String key = point.key().length() <= LONGEST_KEY ? point.key() : point.key().substring(0, LONGEST_KEY) + "…";
        double width = key.length() * LETTER_WIDTH + 12;
        double ring = radius + 4;
        double right = x + ring + 5;
        double left = right + width <= area.right() ? right : Math.max(area.x(), x - ring - 5 - width);
        xml.open("g").attribute("class", "cg-highlight").attribute("aria-hidden", "true");
        xml.open("circle").attribute("cx", x).attribute("cy", y).attribute("r", ring)
            .attribute("fill", Palette.WHITE).attribute("stroke", Palette.STRONG).attribute("stroke-width", 2).close("circle");
        xml.open("rect").attribute("x", left).attribute("y", y - HEIGHT / 2).attribute("width", width)
            .attribute("height", HEIGHT).attribute("rx", 3).attribute("fill", Palette.STRONG).close("rect");
        xml.open("text").attribute("x", left + width / 2).attribute("y", y + 4).attribute("text-anchor", "middle")
            .attribute("font-size", 11).attribute("font-weight", "600").attribute("fill", Palette.WHITE)
            .attribute("unicode-bidi", "isolate").text(key).close("text");
        xml.close("g").line();
    }
}
