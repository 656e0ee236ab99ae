package org.commonground.core.matrix.svg;

import java.util.List;
import org.commonground.core.matrix.layout.Badge;

/** Draws a count; where colours say something, a ring around it shows the shares of the entries of the legend. */
final class BadgeMark {
    private static final double LARGEST = 20;
    private static final double THICKEST = 4;
    private final Badge badge;
    private final double radius;

    /** The area follows the count, but the number must fit and the badge must stay in its cell. */
    BadgeMark(Badge badge, int fullest) {
        this.badge = badge;
        double room = Math.min(LARGEST, badge.radius() - 1);
        double forNumber = 5 + 3.2 * Integer.toString(badge.count()).length();
        this.radius = Math.min(room, Math.max(forNumber, LARGEST * Math.sqrt((double) badge.count() / fullest)));
    }

    double radius() {
        return radius;
    }

    void draw(Xml xml, String name, List<Dress.Share> shares) {
        xml.open("g").attribute("class", "cg-badge cg-" + badge.points().get(0).quadrant().id())
            .attribute("role", "img").attribute("aria-label", name)
            .element("title", name);
        if (shares.isEmpty()) {
            disc(xml, Palette.of(badge.points().get(0).quadrant()).badge());
            number(xml, radius, Palette.WHITE);
        } else {
            double thick = Math.min(THICKEST, radius / 4);
            disc(xml, Palette.WHITE);
            ring(xml, shares, thick);
            number(xml, radius - thick, Palette.STRONG);
        }
        xml.close("g").line();
    }

    private void disc(Xml xml, String colour) {
        xml.open("circle").attribute("cx", badge.x()).attribute("cy", badge.y()).attribute("r", radius)
            .attribute("fill", colour).attribute("stroke", Palette.WHITE).attribute("stroke-width", 1.5).close("circle");
    }

    /** One dash of a circle for each share, clockwise from the top. */
    private void ring(Xml xml, List<Dress.Share> shares, double thick) {
        double middle = radius - thick / 2;
        double around = 2 * Math.PI * middle;
        int before = 0;
        for (Dress.Share share : shares) {
            xml.open("circle").attribute("cx", badge.x()).attribute("cy", badge.y()).attribute("r", middle).attribute("fill", "none")
                .attribute("stroke", share.entry().colour()).attribute("stroke-width", thick);
            if (share.count() < badge.count()) {
                xml.attribute("stroke-dasharray", Figures.pixels(around * share.count() / badge.count()) + " " + Figures.pixels(around))
                    .attribute("transform", "rotate(" + Figures.pixels(360.0 * before / badge.count() - 90) + " "
                        + Figures.pixels(badge.x()) + " " + Figures.pixels(badge.y()) + ")");
            }
            xml.close("circle");
            before += share.count();
        }
    }

    private void number(Xml xml, double room, String colour) {
        String count = Integer.toString(badge.count());
        double size = Math.min(12, (2 * room - 4) / (0.62 * count.length()));
        xml.open("text").attribute("x", badge.x()).attribute("y", badge.y() + size * 0.36).attribute("text-anchor", "middle")
            .attribute("font-size", size).attribute("font-weight", "600").attribute("fill", colour).text(count).close("text");
    }
}
