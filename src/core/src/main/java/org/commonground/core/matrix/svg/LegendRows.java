package org.commonground.core.matrix.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * The legend below the picture: the symbol, the name and the count of each entry, then what else there is to say, in as many rows as
 * they need.
 */
final class LegendRows {

    private static final double ROW = 22;
    private static final double LETTER_WIDTH = 6.6;
    private static final double SYMBOL_WIDTH = 15;
    private static final double GAP = 20;
    private final List<List<Item>> rows = new ArrayList<>();
    private final double left;

    LegendRows(Dress dress, List<String> notes, double left, double right) {
        this.left = left;
        double x = left;
        List<Item> items = new ArrayList<>();
        dress.legend().forEach(entry -> items.add(new Item(entry, entry.shortName() + " (" + entry.count() + ")")));
        notes.forEach(note -> items.add(new Item(null, note)));
        for (Item item : items) {
            if (rows.isEmpty() || x + item.width() > right) {
                rows.add(new ArrayList<>());
                x = left;
            }
            rows.get(rows.size() - 1).add(item);
            x += item.width();
        }
    }

    /** How much higher the picture is with the legend, in pixels. */
    int height() {
        return rows.isEmpty() ? 0 : (int) (rows.size() * ROW + 8);
    }

    void draw(Xml xml, double top) {
        double y = top + ROW / 2;
        for (List<Item> row : rows) {
            double x = left;
            for (Item item : row) {
                item.draw(xml, x, y);
                x += item.width();
            }
            y += ROW;
        }
    }

    /** A piece of the legend; without an entry it is only text. */
    private record Item(Dress.Entry entry, String text) {
        double indent() {
            return entry == null ? 0 : SYMBOL_WIDTH;
        }

        double width() {
            return indent() + text.length() * LETTER_WIDTH + GAP;
        }

        void draw(Xml xml, double x, double y) {
            if (entry != null) {
                xml.open("g").attribute("class", "cg-legend");
                entry.symbol().draw(xml, x + 5, y, 6, entry.colour());
                xml.close("g");
            }
            xml.open("text").attribute("class", "cg-legend-name").attribute("x", x + indent()).attribute("y", y + 4)
                .attribute("text-anchor", "start").attribute("fill", Palette.AXIS_TEXT).attribute("font-size", 12)
                .attribute("unicode-bidi", "isolate").text(text).close("text").line();
        }
    }
}
