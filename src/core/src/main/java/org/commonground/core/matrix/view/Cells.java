package org.commonground.core.matrix.view;

import java.util.List;
import org.commonground.core.matrix.Point;

/**
 * Cells whose issues are drawn one by one, short enough to send: many cells share a table of slots.
 *
 * @param tables dx, dy, dx, dy ... of the slots, in tenths of a pixel from the centre of the cell
 * @param all    the cells
 */
public record Cells(List<int[]> tables, List<Cell> all) {

    /**
     * One cell.
     *
     * @param x      the centre, in tenths of a pixel
     * @param y      the centre, in tenths of a pixel, growing downwards
     * @param table  which table its slots are in
     * @param points the issues in the order of the slots
     */
    public record Cell(int x, int y, int table, List<Point> points) {
    }
}
