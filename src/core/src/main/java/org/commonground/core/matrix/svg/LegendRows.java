package org.commonground.core.matrix.svg;

import java.util.ArrayList;
import java.util.List;

/** The legend below the picture: a dot, the name and the count of each entry, in as many rows as they need. */
final class LegendRows {

    private static final double ROW = 22;
    private static final double LETTER_WIDTH = 6.6;
    private static final int LONGEST_NAME = 40;
    private final List<List<Dress.Entry>> rows = new ArrayList<>();
    private final double left;

    LegendRows(Dress dress, double left, double right) {
        this.left = left;
        double x = left;
        for (Dress.Entry entry : dress.legend()) {
            if (rows.isEmpty() || x + width(entry) > right) {
                rows.add(new ArrayList<>());
                x = left;
            }
            rows.get(rows.size() - 1).add(entry);
            x += width(entry);
        }
    }

    /** How much higher the picture is with the legend, in pixels. */
    int height() {
        return rows.isEmpty() ? 0 : (int) (rows.size() * ROW + 8);
    }

    void draw(Xml xml, double top) {
        double y = top + ROW / 2;
        for (List<Dress.Entry> row : rows) {
            double x = left;
            for (Dress.Entry entry : row) {
                xml.open("circle").attribute("class", "cg-legend").attribute("cx", x + 5).attribute("cy", y).attribute("r", 5)
                    .attribute("fill", entry.colour()).close("circle");
                xml.open("text").attribute("class", "cg-legend-name").attribute("x", x + 15).attribute("y", y + 4)
                    .attribute("text-anchor", "start").attribute("fill", Palette.AXIS_TEXT).attribute("font-size", 12)
                    .attribute("unicode-bidi", "isolate").text(text(entry)).close("text").line();
                x += width(entry);
            }
            y += ROW;
        }
    }

    private static String text(Dress.Entry entry) {
        String name = entry.name().codePointCount(0, entry.name().length()) <= LONGEST_NAME ? entry.name()
            : entry.name().substring(0, entry.name().offsetByCodePoints(0, LONGEST_NAME)) + "…";
        return name + " (" + entry.count() + ")";
    }

    private static double width(Dress.Entry entry) {
        return 15 + text(entry).length() * LETTER_WIDTH + 20;
    }
}
