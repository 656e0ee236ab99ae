package org.commonground.core.matrix.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Badge;
import org.commonground.core.matrix.layout.Cluster;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.layout.MatrixLayout;

/**
 * Everything that a picture of the issues needs: the same for the browser, for a printed page and for an export.
 *
 * @param shown  the issues with their places
 * @param frame  where the parts of the picture stand
 * @param layout where the issues stand
 * @param colour nothing when the colour says the quadrant
 * @param size   nothing when all dots have the same size
 */
public record MatrixView(Shown shown, Frame frame, MatrixLayout layout, Optional<Colouring> colour, Optional<Sizing> size) {

    /**
     * Lays the issues out.
     *
     * @param mostDots as in {@link MatrixLayout#of(org.commonground.core.matrix.Matrix, org.commonground.core.matrix.layout.PlotArea, int)}
     */
    public static MatrixView of(Shown shown, Frame frame, int mostDots, ColourBy colour, SizeBy size) {
        MatrixLayout layout = MatrixLayout.of(shown.matrix(), frame.plot(), mostDots);
        List<Point> order = order(layout, shown.matrix().settings());
        return new MatrixView(shown, frame, layout,
            colour == ColourBy.QUADRANT ? Optional.empty() : Optional.of(Colouring.of(colour, order, shown)),
            size == SizeBy.NONE ? Optional.empty() : Optional.of(Sizing.of(size, order, shown)));
    }

    /** The cells whose issues are drawn one by one, in whole tenths of a pixel. */
    public Cells cells() {
        SlotTables tables = new SlotTables();
        List<Cells.Cell> cells = layout.clusters().stream().map(cluster -> new Cells.Cell(SlotTables.tenths(cluster.x()),
            SlotTables.tenths(cluster.y()), tables.add(cluster.slots()), cluster.points())).toList();
        return new Cells(tables.all(), cells);
    }

    /** The issues in the order in which colours and sizes are given: cell by cell, then badge by badge. */
    public List<Point> order() {
        return order(layout, shown.matrix().settings());
    }

    /** The cells whose issues are drawn as a count; the issues with the most impact for the least effort come first. */
    public List<Badge> badges() {
        return badges(layout, shown.matrix().settings());
    }

    private static List<Badge> badges(MatrixLayout layout, MatrixSettings settings) {
        return layout.badges().stream()
            .map(badge -> new Badge(badge.x(), badge.y(), badge.radius(), Labels.clearest(badge.points(), settings))).toList();
    }

    private static List<Point> order(MatrixLayout layout, MatrixSettings settings) {
        List<Point> order = new ArrayList<>();
        layout.clusters().stream().map(Cluster::points).forEach(order::addAll);
        badges(layout, settings).stream().map(Badge::points).forEach(order::addAll);
        return order;
    }
}
