package org.commonground.core.page;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param text    its words
 * @param heading whether it is marked as a heading
 * @param link    the first address in it, http, https or a path of this server; empty when there is none
 * @param points  the points of the lists in it, each as a cell; none when it holds no list
 */
record Cell(String text, boolean heading, String link, List<Cell> points) {
    static final Cell EMPTY = new Cell("", false, "", List.of());

    /** A cell without a list in it. */
    static Cell plain(String text, String link) {
        return new Cell(text, false, link, List.of());
    }

    /** The points, or the cell itself when it holds no list. */
    List<Cell> entries() {
        return points.isEmpty() ? List.of(this) : points;
    }
}
