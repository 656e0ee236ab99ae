package org.commonground.core.matrix.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;

/**
 * Where the issues of a matrix stand in pixels. Issues of one cell are packed around its centre; an issue alone in its
 * cell stands exactly at its values, or as near as its cell allows. Each cell has the largest slots (radius 7 down to 3)
 * that hold its issues; all dots are drawn with the radius of the fullest cell. A cell that does not fit even so becomes a
 * badge. No two dots overlap, none leaves the area or its quadrant, and dots plus badge counts are all issues shown. One
 * issue more or less moves dots only in its own cells (when the thresholds are fixed); all dots may change their radius.
 *
 * <p>Method: Gatherplot (Park, Kim, Elmqvist, arXiv 2301.10843), with hexagonal slots.
 *
 * @param area     the rectangle the dots stand in
 * @param effort   the horizontal axis
 * @param impact   the vertical axis
 * @param radius   of every dot, in pixels; 7 when there is none
 * @param clusters the cells drawn dot by dot, column by column from low effort, each from low impact
 * @param badges   the cells drawn as a count, in the same order
 */
public record MatrixLayout(PlotArea area, Axis effort, Axis impact, double radius, List<Cluster> clusters,
                           List<Badge> badges) {

    private static final double TICK_DISTANCE_X = 56;
    private static final double TICK_DISTANCE_Y = 36;

    /** Keeps its own copies of the lists. */
    public MatrixLayout {
        clusters = List.copyOf(clusters);
        badges = List.copyOf(badges);
    }

    /** Places every issue of the matrix that has a place. */
    public static MatrixLayout of(Matrix matrix, PlotArea area) {
        return of(matrix, area, Integer.MAX_VALUE);
    }

    /**
     * Places every issue of the matrix that has a place.
     *
     * @param mostDots when more issues than this are shown, every cell with more than one issue becomes a badge
     */
    public static MatrixLayout of(Matrix matrix, PlotArea area, int mostDots) {
        Axis effort = axis(matrix.settings().effort(), matrix.effortThreshold(), area.x(), area.right());
        Axis impact = axis(matrix.settings().impact(), matrix.impactThreshold(), area.bottom(), area.y());
        boolean loneDotsOnly = matrix.shown() > mostDots;
        Packing packing = new Packing(effort, impact);
        cells(matrix, effort, impact).forEach((at, points) -> packing.add(at, points, loneDotsOnly));
        return new MatrixLayout(area, effort, impact, packing.radius(), packing.clusters(), packing.badges());
    }

    /** The part of the ground, which surrounds the area, that belongs to the quadrant. */
    public Region region(Quadrant quadrant, PlotArea ground) {
        boolean left = quadrant.highEffort() != effort.ascending();
        boolean top = quadrant.highImpact() != impact.ascending();
        double x = left ? ground.x() : effort.threshold();
        double y = top ? ground.y() : impact.threshold();
        return new Region(x, y, (left ? effort.threshold() : ground.right()) - x,
            (top ? impact.threshold() : ground.bottom()) - y, left, top);
    }

    /** Round values to write along the effort axis, as many as have room. */
    public List<Double> effortTicks() {
        return effort.ticks(Math.max(1, (int) (area.width() / TICK_DISTANCE_X)));
    }

    /** Round values to write along the impact axis, as many as have room. */
    public List<Double> impactTicks() {
        return impact.ticks(Math.max(1, (int) (area.height() / TICK_DISTANCE_Y)));
    }

    private static Axis axis(AxisSettings settings, double threshold, double low, double high) {
        return settings.reversed() ? new Axis(settings.scale(), threshold, high, low)
            : new Axis(settings.scale(), threshold, low, high);
    }

    /** Every issue that is drawn as a dot, cluster by cluster. */
    public List<Dot> dots() {
        return clusters.stream().flatMap(cluster -> cluster.dots(radius).stream()).toList();
    }

    private static Map<Position, List<Point>> cells(Matrix matrix, Axis effort, Axis impact) {
        Map<Position, List<Point>> cells = new TreeMap<>();
        for (Point point : matrix.points()) {
            Quadrant quadrant = point.quadrant();
            Position at = new Position(effort.cell(point.effort(), quadrant.highEffort()),
                impact.cell(point.impact(), quadrant.highImpact()));
            cells.computeIfAbsent(at, none -> new ArrayList<>()).add(point);
        }
        cells.values().forEach(points -> points.sort(Comparator.comparingLong(Point::id)));
        return cells;
    }

    /** A cell's column from the left and row from below. */
    record Position(int column, int row) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            return column != other.column ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }
    }
}
