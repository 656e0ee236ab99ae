package org.commonground.rest;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Badge;
import org.commonground.core.matrix.view.Cells;
import org.commonground.core.matrix.view.MatrixView;

/**
 * Positions as arrays, because names would be most of the bytes.
 *
 * @param slots  dx, dy, dx, dy ... in tenths of a pixel
 * @param cells  x, y in tenths of a pixel, number of the slots, ids, impacts, efforts; one number where all have the same
 * @param badges x, y, radius in tenths of a pixel, ids, the most impact for the least effort first
 */
record CellsJson(List<int[]> slots, List<Object[]> cells, List<Object[]> badges) {
    static CellsJson of(MatrixView view) {
        Cells cells = view.cells();
        return new CellsJson(cells.tables(),
            cells.all().stream().map(cell -> new Object[] {cell.x(), cell.y(), cell.table(), ids(cell.points()),
                values(cell.points(), Point::impact), values(cell.points(), Point::effort)}).toList(),
            view.badges().stream().map(CellsJson::badge).toList());
    }

    private static Object[] badge(Badge badge) {
        return new Object[] {Math.round(badge.x() * 10), Math.round(badge.y() * 10), Math.round(badge.radius() * 10),
            ids(badge.points())};
    }

    private static Object values(List<Point> points, ToDoubleFunction<Point> value) {
        double[] values = points.stream().mapToDouble(value).toArray();
        return Arrays.stream(values).distinct().count() == 1 ? plain(values[0]) : Arrays.stream(values).mapToObj(CellsJson::plain).toList();
    }

    /** Most values are whole, and shorter without a point and a zero. */
    private static Number plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE ? (Number) (int) value : (Number) value;
    }

    private static long[] ids(List<Point> points) {
        return points.stream().mapToLong(Point::id).toArray();
    }
}
