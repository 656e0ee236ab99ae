package org.commonground.core.matrix.svg;

/**
 * What a dot looks like besides its colour, since colour alone must not tell (WCAG 2.2, 1.4.1): the n-th look has the n-th symbol, here
 * and in the page's script. A symbol never leaves its circle.
 */
enum Symbol {
    CIRCLE,
    SQUARE(-0.78, -0.78, 0.78, -0.78, 0.78, 0.78, -0.78, 0.78),
    TRIANGLE(0, -1, 0.92, 0.68, -0.92, 0.68),
    DIAMOND(0, -1, 0.86, 0, 0, 1, -0.86, 0),
    CROSS(-0.34, -0.94, 0.34, -0.94, 0.34, -0.34, 0.94, -0.34, 0.94, 0.34, 0.34, 0.34, 0.34, 0.94, -0.34, 0.94, -0.34, 0.34, -0.94,
        0.34, -0.94, -0.34, -0.34, -0.34),
    WEDGE(0, 1, -0.92, -0.68, 0.92, -0.68),
    HEXAGON(-1, 0, -0.5, -0.86, 0.5, -0.86, 1, 0, 0.5, 0.86, -0.5, 0.86),
    RING;

    private static final Symbol[] ALL = values();
    private final double[] outline;

    Symbol(double... outline) {
        this.outline = outline;
    }

    /** The symbol of a look, by its number. */
    static Symbol of(int look) {
        return ALL[look];
    }

    /** The corners in a circle of radius 1 as x, y, x, y and so on; none when it is round. */
    double[] outline() {
        return outline.clone();
    }

    /** Draws it with a white rim. */
    void draw(Xml xml, double x, double y, double radius, String colour) {
        double rim = radius < 5 ? 0.75 : 1.5;
        switch (this) {
            case CIRCLE -> circle(xml, x, y, radius).attribute("fill", colour).attribute("stroke", Palette.WHITE)
                .attribute("stroke-width", rim).close("circle");
            case RING -> circle(xml, x, y, 0.72 * radius).attribute("fill", Palette.WHITE).attribute("stroke", colour)
                .attribute("stroke-width", radius / 2).close("circle");
            default -> xml.open("polygon").attribute("points", points(x, y, radius)).attribute("fill", colour)
                .attribute("stroke", Palette.WHITE).attribute("stroke-width", rim).attribute("stroke-linejoin", "round").close("polygon");
        }
    }

    /** Draws it with a dark rim. */
    void drawMarked(Xml xml, double x, double y, double radius, String colour) {
        if (this == CIRCLE) {
            circle(xml, x, y, radius).attribute("fill", colour).attribute("stroke", Palette.STRONG).attribute("stroke-width", 1.5)
                .close("circle");
        } else {
            draw(xml, x, y, radius, colour);
            circle(xml, x, y, radius).attribute("fill", "none").attribute("stroke", Palette.STRONG).attribute("stroke-width", 1.5)
                .close("circle");
        }
    }

    private static Xml circle(Xml xml, double x, double y, double radius) {
        return xml.open("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius);
    }

    private String points(double x, double y, double radius) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < outline.length; i += 2) {
            points.append(i == 0 ? "" : " ").append(Figures.pixels(x + radius * outline[i])).append(',')
                .append(Figures.pixels(y + radius * outline[i + 1]));
        }
        return points.toString();
    }
}
